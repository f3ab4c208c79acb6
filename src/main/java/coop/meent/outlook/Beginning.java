package coop.meent.outlook;

import coop.meent.base.Named;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Something to start from: a circle that there is, or a rulebook by its shape.
///
/// @param key the same for the same thing, whenever it is read
/// @param apply gives its scenario, with what is supposed of illness and how far is looked ahead
///   kept
/// @param experience what it saw itself of illness; empty for a rulebook
public record Beginning(
    String key,
    Named name,
    boolean isCircle,
    UnaryOperator<Scenario> apply,
    Optional<Experience> experience) {

  /// A rulebook.
  public Beginning(String key, Named name, UnaryOperator<Scenario> apply) {
    this(key, name, false, apply, Optional.empty());
  }

  public static Beginning of(CircleShape shape) {
    return new Beginning(
        shape.toString(), texts -> shape.name(), true, shape::scenario, shape.experience());
  }

  public boolean isSame(Beginning other) {
    return key.equals(other.key);
  }
}
