package coop.meent.sync;

import static coop.meent.store.db.Tables.DEVICE;

import coop.meent.store.IdConverter;
import java.util.UUID;
import org.jooq.DSLContext;

/// The device that this file is, see [coop.meent.store.Outbox#begin].
final class HereDevices {

  UUID key(DSLContext sql) {
    return IdConverter.uuid(
        sql.select(DEVICE.DEVICE_KEY)
            .from(DEVICE)
            .where(DEVICE.HERE.eq(1L))
            .fetchSingle(DEVICE.DEVICE_KEY));
  }

  String series(DSLContext sql) {
    return sql.select(DEVICE.SERIES)
        .from(DEVICE)
        .where(DEVICE.HERE.eq(1L))
        .fetchSingle(DEVICE.SERIES);
  }

  /// Sequence of the next change.
  long nextSequence(DSLContext sql) {
    return sql.select(DEVICE.NEXT_SEQUENCE)
        .from(DEVICE)
        .where(DEVICE.HERE.eq(1L))
        .fetchSingle(DEVICE.NEXT_SEQUENCE);
  }

  void series(DSLContext sql, String series) {
    sql.update(DEVICE).set(DEVICE.SERIES, series).where(DEVICE.HERE.eq(1L)).execute();
  }
}
