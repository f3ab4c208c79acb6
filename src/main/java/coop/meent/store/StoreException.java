package coop.meent.store;

import java.sql.SQLException;

/// The database said no where nothing but a bug explains it. What the world can do (a full disk, a
/// damaged file) becomes a [StoreRefusal] instead.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreException(SQLException cause) {
    super(cause);
  }
}
