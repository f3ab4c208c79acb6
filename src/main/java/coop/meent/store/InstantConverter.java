package coop.meent.store;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// `*_at` columns, ISO text in UTC, as [Instant].
public final class InstantConverter extends AbstractConverter<String, Instant> {

  private static final long serialVersionUID = 1;

  public InstantConverter() {
    super(String.class, Instant.class);
  }

  @Override
  public @Nullable Instant from(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  @Override
  public @Nullable String to(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
