package coop.meent.store;

import coop.meent.base.Id;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// Id columns, 16 bytes in network order, as the typed id of the row they name.
public final class IdConverter<T extends Id> extends AbstractConverter<byte[], T> {

  private static final long serialVersionUID = 1;

  private final transient Function<UUID, T> wrap;

  public IdConverter(Class<T> type, Function<UUID, T> wrap) {
    super(byte[].class, type);
    this.wrap = wrap;
  }

  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID uuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  @Override
  public @Nullable T from(byte @Nullable [] bytes) {
    return bytes == null ? null : wrap.apply(uuid(bytes));
  }

  @Override
  public byte @Nullable [] to(@Nullable T id) {
    return id == null ? null : bytes(id.uuid());
  }
}
