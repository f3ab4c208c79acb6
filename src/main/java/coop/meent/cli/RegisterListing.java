package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.member.Leavers;
import coop.meent.member.MemberState;
import coop.meent.member.NextStep;
import coop.meent.member.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lines of the register as commands answer with them: words for people, names for programs.
final class RegisterListing {

  private final Texts texts;
  private final boolean isForPrograms;

  RegisterListing(Texts texts, Shape shape) {
    this.texts = texts;
    isForPrograms = shape.isForPrograms();
  }

  Listing of(Collection<Register.Line> lines) {
    var listing = new Listing("number", "name", "state", "since", "joined", "last", "next");
    for (var line : lines) listing.row(values(line).values().toArray());
    return listing;
  }

  /// With for how much each answers at most, where that is limited.
  Listing of(Leavers.Listed listed) {
    if (!listed.isLimited()) return of(listed.lines());
    var listing = new Listing("number", "name", "state", "since", "joined", "last", "next", "most");
    for (var line : listed.lines()) {
      List<Object> row = new ArrayList<>(values(line).values());
      row.add(listed.most());
      listing.row(row.toArray());
    }
    return listing;
  }

  Map<String, Object> values(Register.Line line) {
    var standing = line.standing();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", line.number());
    values.put("name", line.name());
    values.put("state", state(standing.state()));
    values.put("since", standing.since());
    values.put("joined", standing.admitted());
    values.put("last", standing.lastDay());
    values.put("next", standing.next().map(this::next));
    return values;
  }

  private String state(MemberState state) {
    return isForPrograms ? state.name().toLowerCase(Locale.ROOT) : state.in(texts);
  }

  private String next(NextStep step) {
    if (!isForPrograms) return step.in(texts);
    var name = step.kind().name().toLowerCase(Locale.ROOT);
    return name + step.by().map(day -> " " + day).orElse("");
  }
}
