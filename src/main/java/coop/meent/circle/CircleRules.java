package coop.meent.circle;

import coop.meent.gift.GiftRules;
import coop.meent.gift.Preset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that one version of a circle's rulebook says: how gifts come about, and whether donors see
/// to whom they give.
///
/// @param isNamed without it a donor sees how much, and the office alone to whom
public record CircleRules(GiftRules gifts, boolean isNamed) {

  public static CircleRules of(Preset preset) {
    return new CircleRules(preset.rules(), true);
  }

  CircleRules with(GiftRules other) {
    return new CircleRules(other, isNamed);
  }

  /// A line for each point, as the file keeps it; read by [#read].
  public String code() {
    List<String> lines = new ArrayList<>();
    for (var point : RulePoint.values()) lines.add(point.name() + " " + point.said(this));
    return String.join("\n", lines);
  }

  /// Empty when a newer Meent wrote points or values that this one does not know: a month is not
  /// run on half a rulebook.
  public static Optional<CircleRules> read(String code) {
    Map<RulePoint, String> said = new EnumMap<>(RulePoint.class);
    for (var line : code.lines().toList()) {
      var parts = line.split(" ", 2);
      var point = RulePoint.of(parts[0]);
      if (point.isEmpty() || parts.length < 2) return Optional.empty();
      said.put(point.get(), parts[1]);
    }
    if (said.size() < RulePoint.values().length) return Optional.empty();
    return of(Preset.SMALL_CIRCLE).with(said);
  }

  /// The same with other points; empty when one cannot be read.
  public Optional<CircleRules> with(Map<RulePoint, String> points) {
    var rules = Optional.of(this);
    for (var point : points.entrySet())
      rules = rules.flatMap(one -> point.getKey().put(one, point.getValue()));
    return rules;
  }

  /// Points in which another says something else.
  public List<RulePoint> differing(CircleRules other) {
    List<RulePoint> differing = new ArrayList<>();
    for (var point : RulePoint.values())
      if (!point.said(this).equals(point.said(other))) differing.add(point);
    return differing;
  }
}
