import Testing

@testable import Gateways

@Suite("Reading XML of strangers")
struct XMLTextTests {
  @Test(
    "what stands in an element",
    arguments: [
      ("<a><b>x</b></a>", "x"), ("<a><b> x &lt;&amp;&gt;&quot;&apos; </b></a>", " x <&>\"' "),
      ("<a><b>&#x1F600;&#163;</b></a>", "😀£"), ("<a><b><![CDATA[<&>]]]]></b></a>", "<&>]]"),
      ("<?xml version='1.0'?>\n<!-- c -- ><> -->\n<a x='>' y=\"/\"><b z='/'>x</b></a>\n", "x"),
      ("<a xmlns=\"urn:x\"><p:b xmlns:p='y'>x</p:b></a>", "x"), ("<a><b>1\r\n2\r3</b></a>", "1\n2\n3"),
      ("<a><b/></a>", ""), ("<a><b></b ></a>", ""), ("<a><b>x</b><b>y</b></a>", "x"), ("\u{FEFF}<a><b>x</b></a>", "x"),
      ("<a><b>x<!-- c -->y</b></a>", "xy"),
    ])
  func texts(_ xml: String, _ text: String) throws {
    let read = try XMLText(Array(xml.utf8))
    #expect(read.root == "a")
    #expect(read.text("b") == text)
  }

  @Test("paths lead into elements; an element with children has no text of its own")
  func paths() throws {
    let read = try XMLText(Array("<a><b> <c> d\n</c> </b></a>".utf8))
    #expect(read.text("b/c") == " d\n")
    #expect(read.word("b/c") == "d")
    #expect(read.text("b") == nil)
    #expect(read.word("x") == nil)
  }

  @Test("bytes that are no UTF-8 are read as Windows-1252")
  func windows1252() throws {
    #expect(try XMLText(Array("<a><b>".utf8) + [0xA3, 0x80] + Array("</b></a>".utf8)).text("b") == "£€")
  }

  @Test(
    "what is refused",
    arguments: [
      "", "x", "<a>", "<a></b>", "<a/><b/>", "<a>&x;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&amp</a>", "<a b='",
      "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<!doctype a><a/>", "<a><!ENTITY x SYSTEM 'file:///'></a>",
      "<a><<b/></a>",
      "<a>x</a>y", "<a><![CDATA[x</a>", "<a><!-- x</a>", "<>x</>", "<![CDATA[x]]><a/>", "<a>&#+65;</a>",
      String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100),
      "<a>" + String(repeating: "<b/>", count: 1000) + "</a>",
    ])
  func refused(_ xml: String) {
    #expect(throws: XMLText.Problem.self) { try XMLText(Array(xml.utf8)) }
  }
}
