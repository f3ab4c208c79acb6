package coop.meent.ui;

import coop.meent.base.Money;
import coop.meent.search.SearchKind;
import java.time.LocalDate;
import java.util.Optional;

/// One thing that can be chosen in the [Palette].
///
/// @param key tells it from all others, also when it is looked for another day
/// @param code the short name people use, such as `A-12`, or the keys that do the same; may be
///   empty
/// @param detail what tells it from others like it; may be empty
/// @param open goes there or does it, on the FX thread
public record Found(
    SearchKind kind,
    String key,
    String code,
    String title,
    String detail,
    Optional<LocalDate> day,
    Optional<Money> amount,
    Runnable open) {}
