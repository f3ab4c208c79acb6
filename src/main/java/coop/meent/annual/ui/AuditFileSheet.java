package coop.meent.annual.ui;

import coop.meent.base.Texts;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.xaf.ReadAuditFile;
import coop.meent.xaf.XafFinding;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// An audit file of any program beside the page: whose it is, how much is in it, and what is wrong
/// with it, the worst first.
final class AuditFileSheet {

  private final YearDesk room;
  private final ReadAuditFile read;
  private final Texts texts;

  AuditFileSheet(YearDesk room, ReadAuditFile read) {
    this.room = room;
    this.read = read;
    texts = room.texts();
  }

  void open() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.strong(verdict()));
    parts.add(
        Prose.plain(
            texts.get("xaf.read.title", read.version().number(), read.company(), read.year())));
    if (!read.software().isEmpty())
      parts.add(Prose.note(texts.get("xaf.read.made", read.software())));
    parts.add(pair("xaf.count.accounts", read.accounts()));
    parts.add(pair("xaf.count.relations", read.relations()));
    parts.add(pair("xaf.count.transactions", read.transactions()));
    parts.add(pair("xaf.count.lines", read.lines()));
    parts.add(FormParts.pair(texts.get("xaf.count.debit"), texts.euro(read.debit()), false));
    parts.add(FormParts.pair(texts.get("xaf.count.credit"), texts.euro(read.credit()), false));
    read.findings().stream().filter(XafFinding::isWrong).forEach(one -> parts.add(finding(one)));
    read.findings().stream().filter(one -> !one.isWrong()).forEach(one -> parts.add(finding(one)));
    if (read.untold() > 0)
      parts.add(Prose.note(texts.get("xaf.read.untold", texts.value(read.untold()))));
    room.desk().navigation().open(read.file(), FormParts.form(parts.toArray(Node[]::new)));
  }

  private String verdict() {
    if (read.findings().isEmpty()) return texts.get("xaf.read.sound");
    if (read.isSound()) return texts.get("xaf.read.odd");
    return texts.get("xaf.read.wrong", read.wrong());
  }

  private Node pair(String key, long count) {
    return FormParts.pair(texts.get(key), texts.value(count), false);
  }

  private Node finding(XafFinding finding) {
    return FormParts.item(Prose.plain(texts.refusal(finding)), Prose.note(texts.next(finding)));
  }
}
