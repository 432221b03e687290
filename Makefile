# Two commands: `make run` to see it, `make test` to know that it works. `make help` lists the rest.
SHELL := /bin/bash
# SwiftPM 6.3 passes the traits of a package in random order at each plan and then recompiles it; this keeps the order.
export SWIFT_DETERMINISTIC_HASHING := 1
BUILD := swift build --explicit-target-dependency-import-check error

.PHONY: help run test lint format bench release torture fuzz deps test-deps clean

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: deps ## Install what is missing, build, and start the demo on http://127.0.0.1:8080/chat
	@echo "Building the helpline. The first time takes some minutes; later it is up in seconds."
	@$(BUILD) --product helpline
	@exec .build/debug/helpline serve

test: test-deps ## Install what tests need, lint, build, and run every test
	@.ci/test

lint: ## Check form, doc comments and the floors
	@.ci/lint

format: ## Bring the sources into the house form
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks/Sources

release: deps ## Build for production: .build/release/helpline
	$(BUILD) -c release --product helpline

bench: test-deps ## Measure, as ratios within one run (docs/performance.md)
	@Benchmarks/run

torture: test-deps ## The slow tests: many kills under load, 10,000 random walks
	@HELPLINE_TORTURE=1 .ci/test

fuzz: test-deps ## Try a million inputs that nobody wrote on the gateways, and as many texts as a night allows
	@Tests/Fuzz/run gateways 1000000
	@Tests/Fuzz/run matching 200000

deps:
	@.ci/install run

test-deps:
	@.ci/install test

clean: ## Remove what was built
	rm -rf .build
