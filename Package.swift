// swift-tools-version: 6.2
import PackageDescription

// Every target of ours is built the same way: Swift 6, warnings are errors, imports are internal and explicit.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

// Reading content and compiling its rules is done at every start: optimised in debug builds too, the demo is up in a second.
let quick = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "helpline",
  products: [.executable(name: "helpline", targets: ["helpline"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
  ],
  targets: [
    // Floor 0: the nouns, and the C libraries of the system
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "Messages", swiftSettings: house),

    // Floor 1: content from files, gateways, outbound transport, masking
    .target(
      name: "Content",
      dependencies: [
        "Messages", .product(name: "Yams", package: "Yams"), .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: quick),
    .target(
      name: "Gateways",
      dependencies: [
        "Messages", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(name: "Transport", dependencies: ["Messages", "CCurl"], swiftSettings: house),
    .target(name: "Masking", dependencies: ["Messages"], swiftSettings: quick),

    // Floor 2: text to ranked intents
    .target(name: "Matching", dependencies: ["Messages", "Content", "CStemmer"], swiftSettings: quick),

    // Floor 3: the conversation
    .target(name: "Dialogue", dependencies: ["Messages", "Content", "Matching"], swiftSettings: house),

    // Floor 4: all SQL, all sealing
    .target(
      name: "Store",
      dependencies: [
        "Messages",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: house),

    // Floor 5: the shell that ties store, clock and transport
    .target(
      name: "Switchboard",
      dependencies: [
        "Messages", "Content", "Gateways", "Transport", "Matching", "Dialogue", "Store",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], swiftSettings: house),

    // Floor 6: the public door
    .target(
      name: "Hooks",
      dependencies: [
        "Messages", "Gateways", "Dialogue", "Store", "Switchboard",
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
      ], swiftSettings: house),

    // Floor 6: the staff's door
    .target(
      name: "Console",
      dependencies: [
        "Messages", "Content", "Gateways", "Masking", "Matching", "Dialogue", "Store", "Switchboard", "CQRCode",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], swiftSettings: house),

    // Floor 7: commands, configuration, composition
    .executableTarget(
      name: "helpline",
      dependencies: [
        "Messages", "Content", "Gateways", "Transport", "Matching", "Dialogue", "Store", "Switchboard", "Hooks",
        "Console",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: house,
      // What a start kept is for one build only: the linker writes down which one this is.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id=sha1"], .when(platforms: [.linux]))]),

    // Measurements: in this package, because they look at what is package access
    .executableTarget(
      name: "bench",
      dependencies: [
        "Messages", "Content", "Gateways", "Transport", "Matching", "Dialogue", "Store", "Switchboard", "Hooks",
        "CCurl", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
      ], path: "Benchmarks/Sources", swiftSettings: house),

    // Tests: one target a floor; LoopbackServers stand in for the outside
    .target(name: "LoopbackServers", dependencies: ["Messages"], path: "Tests/LoopbackServers", swiftSettings: house),
    .testTarget(name: "MessagesTests", dependencies: ["Messages"], exclude: ["Vectors"], swiftSettings: house),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Messages"], exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "GatewaysTests",
      dependencies: ["Gateways", "Messages", .product(name: "Crypto", package: "swift-crypto")], exclude: ["Vectors"],
      swiftSettings: house),
    .testTarget(
      name: "TransportTests", dependencies: ["Transport", "Messages", "CCurl", "LoopbackServers"], swiftSettings: house),
    .testTarget(
      name: "MaskingTests", dependencies: ["Masking", "Messages"],
      exclude: ["own.tsv", "own2.tsv", "development.tsv", "blind.tsv", "blind3.tsv"],
      swiftSettings: house),
    .testTarget(
      name: "MatchingTests", dependencies: ["Matching", "Content", "Messages"], exclude: ["Evaluation"],
      swiftSettings: house),
    .testTarget(
      name: "DialogueTests", dependencies: ["Dialogue", "Matching", "Content", "Messages"], swiftSettings: house),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Messages", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: house),
    // Killed by the tests again and again
    .executableTarget(
      name: "CheckInLife",
      dependencies: [
        "Switchboard", "Store", "Dialogue", "Matching", "Gateways", "Transport", "Content", "Messages",
        .product(name: "Logging", package: "swift-log"),
      ], path: "Tests/CheckInLife", swiftSettings: house),
    .testTarget(
      name: "SwitchboardTests",
      dependencies: [
        "CheckInLife", "Switchboard", "Store", "Dialogue", "Matching", "Gateways", "Transport", "Content", "Messages",
        "LoopbackServers", .product(name: "Logging", package: "swift-log"),
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: house),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Console", "Switchboard", "Store", "Dialogue", "Matching", "Transport", "Content", "Messages",
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: house),
    .testTarget(
      name: "HelplineTests",
      dependencies: [
        "helpline", "Messages", "Transport", "LoopbackServers", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6])
