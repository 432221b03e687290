// swift-tools-version: 6.2
// The matcher and the gateways under libFuzzer (llvm.org/docs/LibFuzzer.html): a package of its own, because every module in it is built
// with the fuzzer's instrumentation. Its sources are links into the project; Crypto is a stand-in, for hashing is not what is tried here.
import PackageDescription

let watched: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

let package = Package(
  name: "fuzz",
  dependencies: [.package(path: "../../.build/checkouts/Yams")],
  targets: [
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(name: "Crypto"),
    .target(name: "CryptoExtras"),
    .target(name: "Messages", swiftSettings: watched),
    .target(
      name: "Content", dependencies: ["Messages", .product(name: "Yams", package: "Yams"), "Crypto"],
      swiftSettings: watched),
    .target(name: "Matching", dependencies: ["Messages", "Content", "CStemmer"], swiftSettings: watched),
    .executableTarget(
      name: "FuzzMatching", dependencies: ["Matching", "Content", "Messages"], swiftSettings: watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    .target(name: "Gateways", dependencies: ["Messages", "Crypto", "CryptoExtras"], swiftSettings: watched),
    .executableTarget(
      name: "FuzzGateways", dependencies: ["Gateways", "Messages"], swiftSettings: watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
  ],
  swiftLanguageModes: [.v6])
