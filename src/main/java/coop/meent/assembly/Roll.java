package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.member.MemberKind;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody who was in the register on the day, as far as voting goes.
public record Roll(List<Line> lines) {

  /// @param isPaused also while leaving
  public record Line(
      MemberId id, String name, MemberState state, boolean isPaused, MemberKind kind) {}

  public Roll {
    lines = List.copyOf(lines);
  }

  static Roll of(Register register, LocalDate day) {
    return new Roll(
        register.on(day).stream()
            .map(line ->
                new Line(
                    line.id(),
                    line.name(),
                    line.standing().state(),
                    line.standing().isPaused() || line.standing().state() == MemberState.PAUSED,
                    line.kind()))
            .toList());
  }

  Map<MemberId, Line> byId() {
    Map<MemberId, Line> all = new LinkedHashMap<>();
    lines.forEach(line -> all.put(line.id(), line));
    return all;
  }

  public Optional<Line> line(MemberId id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }
}
