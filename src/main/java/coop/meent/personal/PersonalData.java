package coop.meent.personal;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.member.Cooperative;
import coop.meent.member.Register;
import coop.meent.personal.PersonalPart.Held;
import coop.meent.personal.PersonalPart.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is held about one person, as one reader may read it on a day.
record PersonalData(
    Optional<Cooperative> cooperative,
    Register.Line who,
    String reader,
    LocalDate day,
    List<Held> parts) {

  int count() {
    return parts.stream().mapToInt(part -> part.rows().size()).sum();
  }

  List<Named> notIncluded() {
    return parts.stream().flatMap(part -> part.withheld().stream()).toList();
  }

  /// As the package describes it.
  Map<String, Object> json(Texts texts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "meent-personal-export");
    json.put("version", 1);
    json.put("cooperative", cooperative.map(Cooperative::fullName));
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", who.name());
    person.put("number", who.number());
    person.put("state", who.standing().state().name().toLowerCase(Locale.ROOT));
    json.put("person", person);
    json.put("made", day);
    json.put("reader", reader);
    Map<String, Object> rows = new LinkedHashMap<>();
    for (var part : parts) rows.put(part.name(), part.rows().stream().map(Row::data).toList());
    json.put("parts", rows);
    json.put("notIncluded", notIncluded().stream().map(one -> one.in(texts)).toList());
    return json;
  }
}
