package coop.meent.profit;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// Where what is not paid out goes; `profit.to.<DESTINATION>` in words.
public enum Destination implements Named {
  CAPITAL,
  MEMBER_ACCOUNT;

  static Optional<Destination> of(String name) {
    for (var one : values()) if (one.name().equals(name)) return Optional.of(one);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("profit.to." + name());
  }
}
