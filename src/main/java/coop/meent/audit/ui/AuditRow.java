package coop.meent.audit.ui;

import coop.meent.audit.AuditWords;
import coop.meent.audit.Look;
import coop.meent.audit.Question;
import coop.meent.audit.Standing;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that the committee looks at: an entry of the sample, or a question about the year.
///
/// @param question about the year; of an entry the first that was asked of it
/// @param by who judged it, or asked
record AuditRow(Optional<Look> look, Optional<Question> question, String by) {

  static List<AuditRow> of(Standing standing, AuditWords words) {
    List<AuditRow> rows = new ArrayList<>();
    for (var one : standing.questions())
      if (one.entry().isEmpty())
        rows.add(
            new AuditRow(
                Optional.empty(), Optional.of(one), words.names(List.of(one.asked().by()))));
    for (var one : standing.looks())
      rows.add(
          new AuditRow(
              Optional.of(one), one.questions().stream().findFirst(), words.names(one.by())));
    return rows;
  }

  String reference(Texts texts) {
    return look.map(one -> one.entry().reference()).orElseGet(() -> texts.get("audit.ofTheYear"));
  }

  @Nullable LocalDate day() {
    return look.map(one -> one.entry().date()).orElse(null);
  }

  String what() {
    return look.map(one -> one.entry().text())
        .or(() -> question.map(one -> one.asked().words()))
        .orElse("");
  }

  @Nullable Money size() {
    return look.map(Look::size).orElse(null);
  }

  String why(Texts texts) {
    return look.map(one -> one.why().in(texts)).orElseGet(() -> texts.get("audit.question.asked"));
  }

  Badge state(Texts texts) {
    if (look.isEmpty()) {
      var of = question.orElseThrow().state();
      return new Badge(
          switch (of) {
            case WAITS -> Tone.WAIT;
            case ANSWERED -> Tone.INFO;
            case CLOSED -> Tone.OK;
          },
          of.in(texts));
    }
    var of = look.get().state();
    return new Badge(
        switch (of) {
          case UNSEEN, SEEN -> Tone.NEUTRAL;
          case ASKED -> Tone.WAIT;
          case ANSWERED -> Tone.INFO;
          case IN_ORDER -> Tone.OK;
        },
        of.in(texts));
  }

  String words(Texts texts) {
    return String.join(" ", reference(texts), what(), why(texts), state(texts).text(), by);
  }
}
