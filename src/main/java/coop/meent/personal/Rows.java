package coop.meent.personal;

import coop.meent.base.Named;
import coop.meent.personal.PersonalPart.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fills the rows of a part, name by name.
public final class Rows {

  private final Map<String, Object> data = new LinkedHashMap<>();

  public static Rows with(String name, Object value) {
    return new Rows().and(name, value);
  }

  public Rows and(String name, Object value) {
    data.put(name, value);
    return this;
  }

  public Row said(Named words) {
    return new Row(data, words);
  }
}
