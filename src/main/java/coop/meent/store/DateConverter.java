package coop.meent.store;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// `*_date` columns, ISO text, as [LocalDate].
public final class DateConverter extends AbstractConverter<String, LocalDate> {

  private static final long serialVersionUID = 1;

  public DateConverter() {
    super(String.class, LocalDate.class);
  }

  @Override
  public @Nullable LocalDate from(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  @Override
  public @Nullable String to(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
