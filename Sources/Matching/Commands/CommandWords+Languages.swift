import Messages

extension CommandWords {
  /// Orders in other languages, without the marks of their letters; each must be the whole text, as typed.
  ///
  /// Only what nobody says to anybody but a machine: words for signing off, not for "stop it" (no "opreste", "alto", "ndalo"), and
  /// no word that is a name or a cry in English or in its own language. A cry for help is none of them: it is answered with
  /// the numbers in its language (`Cries`).
  static let foreign: [String: [Command: [String]]] = [
    "cy": [
      .menu: ["dewislen"], .more: ["mwy"], .back: ["yn ol", "mynd yn ol"],
      .human: ["siarad a rhywun", "person go iawn"],
      .language: ["newid iaith"], .delete: ["dileu", "dileu popeth"],
    ],
    "ro": [
      .stop: ["dezabonare", "dezaboneaza ma"], .menu: ["meniu"], .more: ["mai mult", "mai multe"], .back: ["inapoi"],
      .human: ["o persoana", "persoana reala"], .language: ["schimba limba"],
      .delete: ["sterge", "sterge tot", "sterge mesajele"],
    ],
    "pl": [
      .stop: ["wypisz mnie", "rezygnuje z sms"], .more: ["wiecej", "dalej"], .back: ["wstecz"],
      .human: ["czlowiek", "konsultant", "do czlowieka"], .language: ["zmien jezyk"],
      .delete: ["usun", "usun wszystko", "usun wiadomosci"],
    ],
    "pt": [
      .stop: ["cancelar inscricao", "descadastrar"], .more: ["mais"], .back: ["voltar"],
      .human: ["humano", "atendente", "uma pessoa"], .language: ["mudar idioma"],
      .delete: ["apagar", "apagar tudo", "excluir tudo"],
    ],
    "es": [
      .stop: ["baja", "darme de baja", "cancelar suscripcion"], .more: ["mas", "mas informacion"], .back: ["atras"],
      .human: ["humano", "una persona", "persona real"], .language: ["cambiar idioma"],
      .delete: ["borrar", "borrar todo", "eliminar todo"],
    ],
    "bg": [
      .stop: ["отписване", "отпиши ме", "otpisvane"], .menu: ["меню"], .more: ["още", "повече", "oshte"],
      .back: ["назад", "nazad"], .human: ["човек", "оператор", "chovek"], .language: ["език", "смени езика", "ezik"],
      .delete: ["изтрий", "изтрий всичко", "iztrii", "iztrii vsichko"],
    ],
    "hu": [
      .stop: ["leiratkozas", "leiratkozom"], .more: ["tobb", "tovabb"], .back: ["vissza"],
      .human: ["ugyintezo", "emberrel"], .language: ["nyelvvaltas"],
      .delete: ["torles", "torolj mindent", "mindent torolj"],
    ],
    "sq": [
      .stop: ["cregjistrohu", "me cregjistro"], .menu: ["menuja"], .more: ["me shume"], .back: ["mbrapa"],
      .human: ["njeri", "nje njeri"], .language: ["ndrysho gjuhen"], .delete: ["fshi", "fshij", "fshi te gjitha"],
    ],
    "th": [
      .stop: ["เลิกรับข้อความ"], .menu: ["เมนู"], .more: ["เพิ่มเติม"], .back: ["ย้อนกลับ"],
      .human: ["เจ้าหน้าที่", "คุยกับคน"], .language: ["ภาษา", "เปลี่ยนภาษา"], .delete: ["ลบ", "ลบข้อมูล", "ลบทั้งหมด"],
    ],
    "zh": [
      .stop: ["退订", "退訂"], .menu: ["菜单", "菜單"], .more: ["更多"], .back: ["返回"],
      .human: ["人工", "人工客服", "真人"], .language: ["语言", "語言"], .delete: ["删除", "刪除", "全部删除", "全部刪除"],
    ],
  ]
}
