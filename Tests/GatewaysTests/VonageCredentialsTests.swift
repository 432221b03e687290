import Messages
import Testing

@testable import Gateways

@Suite("Vonage's application")
struct VonageCredentialsTests {
  private let probe = GatewayProbe(
    .vonageMessages,
    [
      "from": .text("+447700900002"), "application_id": .text("app-1"),
      "private_key": .text(VonageCredentialsTests.madeUpKey),
    ])

  @Test("the token is the one that OpenSSL makes of the same key")
  func token() throws {
    let message = OutboundMessage(id: 7, to: GatewayProbe.person, text: "x", level: .normal, now: 1_792_536_000.5)
    let call = try probe.gateway.encode(message, probe.settings())
    #expect(
      call.headers.first?.value
        == "Bearer "
        + "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBsaWNhdGlvbl9pZCI6ImFwcC0xIiwiaWF0IjoxNzkyNTM2MDAwLCJleHA"
        + "iOjE3OTI1MzY5MDAsImp0aSI6ImhsLTctYjQxZTU1OWQtMTc5MjUzNjAwMCJ9.n-dtM-jjYFQj1JVyYs9qMfwvkjVLax93AIAfpy"
        + "XOhxTKU2EXqQK8fALp0frMOcEiwAnGJrfbPN4boWA_yoqYuZP5YuDG-BNnRM7mkh3v5Oi5tuMJb3o1CrNXuX5OdgvlRbCOJ4gtRC"
        + "LZxSWfUG3_UW0f_A6IYC6vQ_JBeVurn1ft7tcy0a4ZACseqlFfhOtlFshHuxt_ZirXBOPmdTGQKXGBApFQvZAXkLiDzmA_TNnrxX"
        + "uwZpLpuPicqDZa_3Jpqe0oz8cfFfSAgosGo0SfY5xI3cXSnk4izbOmjMHVSDLsJul_Vf2GoUx1te7qa1Qvjh3v9-ZEksYQArHgiQ"
        + "wGQg")
  }

  @Test("what is no key is named and not quoted", arguments: ["short", "-----BEGIN PRIVATE KEY-----"])
  func badKeys(_ key: String) {
    let problem = #expect(throws: SettingsProblem.self) { try probe.call(with: ["private_key": .text(key)]) }
    #expect(problem?.missing == "private_key")
    #expect(problem?.description.contains(key) == false)
    #expect(probe.missing(without: "private_key") == "private_key")
  }

  /// Made for this test alone; nothing else was ever signed with it.
  private static let madeUpKey = """
    -----BEGIN PRIVATE KEY-----
    MIIEuwIBADANBgkqhkiG9w0BAQEFAASCBKUwggShAgEAAoIBAQCrF6hkuW/2QwlV
    FnApHEffCiQst7lewOCid1JHSFLZu9mQd9K1Lq0O099CKjeh4lU26UglD41da5NB
    IHb9Tl2ZhmHh6l8awPGgHmAM3NGd+JH93vLY8zC3p9tSP0vbdA6jNy+fljspHIKw
    /P4TpEB8RM9T+54hk3FeKE1+2q32dtyCjak13/HwVllqB5ZrknEo1qutniYMczpA
    DPbWmTYbSf2F3wtSBfO5ZOMdMu9exK3CmcttTq8OpYtLaG75y0/v8P5kfcs52tbB
    9K6TZa0WSzD3sAAYB2HiN7PcNJ7NDldCE1yb676DJLlQ8qmzZPXiZ/F6BeJwta6c
    ebT3n4u9AgMBAAECgf9hHeILJMXfeiRubyz5DIsUv0lhIj4Ij8i6ETCB5xVGQEzk
    8hWkIaZvkBb2hgBHGAfCKGbGj7zP3X4JWKthq/jURFJLdA7KaAcLlXTAqPZmd35U
    TEepf5EQFyBGUdb6+HjR13zD2+/7V+MQZIsp5ueqTRjw9pI5Q/hdKYNrcCe3gKPP
    iZW01BwHijyyhd22KQnM604CYHt5XzEDj1bQrSOyLDchejkm0/j9/8WXXzi6bAjG
    HGQSmhvQnP0Zrx8RoPVi0ndP1T0qsM1wGR3wA96AEVAajZaj4+70p1zQIEim+jcC
    Ho79qWb87YKNOc+DXP+57sglJUv60bkQaciP3QcCgYEA0li+Z1XFgWqY6fRSdA6V
    r/r/Bb8eyu8ShfL7j2qgx4ZwhJoeMMW81ObpkqUZqTcbzCywQNiQxih7gXSEVBQL
    yA++DYrcaXLqw6UzI8+5HkG+/a+8iZgmKrIc+haeqA8i1C0YCgGUibRsNRMDBEPs
    Fet356JUtgsaIOMqGWPeQTsCgYEA0Dnf2e4fAUvtk1HJiv/MrvqROTloiLEgogEq
    fV6RQdnBhPqmKduRwCuxVMeDVnx1EZbUuwfJTWWPropP3OP4UDnYLj2eMXYnjpAx
    BPGBo54Dkv3N9zgk+e4uU56ew9CcLSSjvXr+EfZdVhUqOHEn6eM5AP6sxhAf0Bc5
    TO6VF2cCgYEAkkiHOgQLU+JXL7TrNq0B6p3KhyuP9Z9nqWH/EpEb+UaEr6MixdZu
    aT2hSIurGeQqX8bgWGiD3ls+8Ruf/3zlaJ+SE4bznB4AKEmWFByc5+7fLTvvCV2X
    hW/S+RWMBuJn3Vjy89p/e3jPG+X53hiCcggMnjllYii8Zgy1NW0fnwsCgYBIoAbt
    cdoqj5r7SQlsi6+OUCKavOUy1+Sz3Ig/Vd6AAz017l5KNyTsy9B762JppdsHGX51
    BVA2yHeGvwL/3htbj/FQn3kvczB0zuHqAXnf4VsJx7Awy8pJycMqsyZY0cfHDwJ1
    MhKvnSgMwDELopvzPadCK5GDO1h9Mbxwkr45fQKBgDuOX8SFNgiGA7kXJrrSCKE9
    wD/8gsEyN5YE5T0/t/j2XN35siPzbPIggaWH1VFe2aIVDhogUbelNlyGmnwktzml
    y3XT6P0noCN5zVFR/MYGg+oUG8ONXl7Opq0UYbmO3adKXho/QCr+yeC8Q0ANxJ3L
    gzU12PBZxzVtX3B7nIht
    -----END PRIVATE KEY-----
    """
}
