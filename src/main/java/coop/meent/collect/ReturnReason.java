package coop.meent.collect;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a bank returned a collection; `collect.reason.<CODE>` in words.
public enum ReturnReason implements Named {
  AC01(Effect.ACCOUNT),
  AC04(Effect.ACCOUNT),
  AC06(Effect.ACCOUNT),
  AC13(Effect.MANDATE),
  AG01(Effect.ACCOUNT),
  AM04(Effect.NONE),
  AM05(Effect.NONE),
  BE05(Effect.NONE),
  FOCR(Effect.NONE),
  MD01(Effect.MANDATE),
  MD02(Effect.NONE),
  MD06(Effect.NONE),
  MD07(Effect.MANDATE),
  MS02(Effect.NONE),
  MS03(Effect.NONE),
  RC01(Effect.NONE),
  RR04(Effect.NONE),
  SL01(Effect.NONE);

  /// What it says of the mandate.
  public enum Effect {
    NONE,

    /// Nothing can be collected from this account; another has to be noted first.
    ACCOUNT,

    /// The mandate does not hold any more; a new one has to be signed.
    MANDATE
  }

  private final Effect effect;

  ReturnReason(Effect effect) {
    this.effect = effect;
  }

  public Effect effect() {
    return effect;
  }

  /// Of its four letters and digits, such as `AM04`.
  public static Optional<ReturnReason> of(String code) {
    var plain = code.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.name().equals(plain)).findFirst();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("collect.reason." + name());
  }
}
