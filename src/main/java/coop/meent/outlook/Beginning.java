package coop.meent.outlook;

import coop.meent.base.Named;
import java.util.function.UnaryOperator;

/// Something to start from: a circle that there is, or a rulebook by its shape.
///
/// @param key the same for the same thing, whenever it is read
/// @param apply gives its scenario, with what is supposed of illness and how far is looked ahead
///   kept
public record Beginning(String key, Named name, boolean isCircle, UnaryOperator<Scenario> apply) {

  public static Beginning of(CircleShape shape) {
    return new Beginning(shape.toString(), texts -> shape.name(), true, shape::scenario);
  }

  public boolean isSame(Beginning other) {
    return key.equals(other.key);
  }
}
