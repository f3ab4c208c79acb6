package coop.meent.house;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Hash;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.store.SpaceFrozen;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Any one value of a type, so that every refusal can be made and asked for its arguments.
final class Example {

  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, "x"),
          Map.entry(Object.class, "x"),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(Hash.class, Hash.sha256()),
          Map.entry(Money.class, Money.ZERO),
          Map.entry(
              ExchangeRate.class, new ExchangeRate("USD", BigDecimal.ONE, LocalDate.EPOCH, "x")),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(YearMonth.class, YearMonth.of(2026, 1)),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(byte[].class, new byte[32]),
          Map.entry(Refusal.class, new SpaceFrozen()),
          Map.entry(Named.class, (Named) texts -> "x"),
          Map.entry(Path.class, Path.of("x")),
          Map.entry(UUID.class, new UUID(0, 0)),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(OptionalInt.class, OptionalInt.empty()),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()));

  private Example() {}

  static Object of(Class<?> type) {
    var plain = PLAIN.get(type);
    if (plain != null) return plain;
    if (type.isEnum()) return type.getEnumConstants()[0];
    if (type.isSealed()) return of(type.getPermittedSubclasses()[0]);
    if (type.isRecord()) return record(type);
    throw new AssertionError("Teach " + Example.class.getName() + " a value of " + type.getName());
  }

  private static Object record(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components).map(component -> of(component.getType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("No example of " + type.getName() + " could be made", e);
    }
  }
}
