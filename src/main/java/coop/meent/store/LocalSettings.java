package coop.meent.store;

import static coop.meent.store.db.Tables.LOCAL_SETTING;

import java.util.Optional;

/// Choices of this laptop, kept in the file and never sent anywhere: who sits here, what was open.
public final class LocalSettings {

  private final Store store;

  public LocalSettings(Store store) {
    this.store = store;
  }

  public Optional<String> get(String name) {
    return store.read(sql ->
        sql.select(LOCAL_SETTING.VALUE)
            .from(LOCAL_SETTING)
            .where(LOCAL_SETTING.NAME.eq(name))
            .fetchOptional(LOCAL_SETTING.VALUE));
  }

  public void put(String name, String value) {
    store.write(
        "setting",
        tx -> {
          put(tx, name, value);
          return name;
        });
  }

  /// As part of a deed: with the rest of it, or not at all.
  public void put(Tx tx, String name, String value) {
    tx.sql()
        .insertInto(LOCAL_SETTING)
        .set(LOCAL_SETTING.NAME, name)
        .set(LOCAL_SETTING.VALUE, value)
        .onConflict(LOCAL_SETTING.NAME)
        .doUpdate()
        .set(LOCAL_SETTING.VALUE, value)
        .execute();
  }
}
