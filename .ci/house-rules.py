"""House rules: doc comments on package declarations, reasons beside risky words, imports that only go down."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DECLARATION = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*package (?:final |static |indirect |mutating |private\(set\) |nonisolated )*"
    r"(struct|enum|class|actor|protocol|func|init|subscript|typealias|let|var)\b")
# Members that a protocol already describes.
WITNESS = re.compile(
    r"package (?:static )?(?:var (?:description|debugDescription|customMirror)\b|func (?:encode|run|hash|make|destroy)"
    r"|static func [<=]|init\((?:from decoder|unicodeScalarLiteral|extendedGraphemeClusterLiteral|stringLiteral))"
    r"|static func (?:<|==)")
RISKY = re.compile(r"\btry!|fatalError\(|@unchecked Sendable|nonisolated\(unsafe\)|\btry\?")
LOW_FLOORS = {"Messages", "Content", "Gateways", "Masking", "Matching", "Dialogue"}
CLOCK = re.compile(r"\bDate\(\)|\bUUID\(\)|\.random\((?!.*using:)|\bawait\b|\bFileManager\b|\bLogger\b")

problems = []
files = sorted((ROOT / "Sources").rglob("*.swift"))
if not files:
    problems.append("no Swift file found under Sources")
for path in files:
    lines = path.read_text().splitlines()
    name = path.relative_to(ROOT)
    target = name.parts[1]
    quoted = False  # inside a multi-line string there is no code
    for index, line in enumerate(lines):
        code = "" if quoted else line.split("//")[0]
        if line.count('"""') == 1:
            quoted = not quoted
        before = lines[index - 1].strip() if index else ""
        if DECLARATION.match(line) and not WITNESS.search(line):
            above = index - 1
            while above >= 0 and lines[above].strip().startswith("@"):
                above -= 1
            if not lines[above].strip().startswith(("///", "*/")):
                problems.append(f"{name}:{index + 1}: a package declaration needs a doc comment")
        if RISKY.search(code) and "//" not in line and not before.startswith("//"):
            problems.append(f"{name}:{index + 1}: this needs a reason in a comment beside it: {code.strip()}")
        if target in LOW_FLOORS and CLOCK.search(code):
            problems.append(f"{name}:{index + 1}: floor of {target}: no clock, chance, waiting, files or logs")
for problem in problems:
    print(problem)
print(f"house rules: {len(files)} files, {len(problems)} problems")
sys.exit(1 if problems else 0)
