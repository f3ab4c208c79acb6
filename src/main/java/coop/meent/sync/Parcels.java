package coop.meent.sync;

import coop.meent.base.Hash;
import java.util.List;
import java.util.Optional;

/// The files of this laptop that travel beside the changes: whichever room keeps them. Used on the
/// store thread.
public interface Parcels {

  Parcels NONE =
      new Parcels() {
        @Override
        public List<Parcel> all() {
          return List.of();
        }

        @Override
        public Optional<byte[]> read(Hash content) {
          return Optional.empty();
        }

        @Override
        public void keep(Hash content, byte[] bytes) {
          throw new IllegalStateException("no files");
        }

        @Override
        public void drop() {}
      };

  /// All that this laptop knows of, once for each space it lies in.
  List<Parcel> all();

  /// The bytes of a file, which are those it is known by; empty when it is not here, or is damaged.
  Optional<byte[]> read(Hash content);

  /// Keeps what was fetched.
  ///
  /// @param bytes whose hash is the content
  void keep(Hash content, byte[] bytes);

  /// Lets go of the bytes here of what is kept no longer anywhere.
  void drop();
}
