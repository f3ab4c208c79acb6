package coop.meent.store;

import java.util.Optional;
import java.util.UUID;

/// Says of each change whether it counts. The answer must follow from the change's own history and
/// the governance log alone, never from when or in which order things came, so that all laptops
/// come to the same.
public interface Judge {

  Verdict judge(Claim claim);

  /// The space with that key, if the governance log knows of it.
  Optional<Space> space(UUID key);

  /// Before there is a governance log: all that one's own laptop wrote counts.
  Judge NONE =
      new Judge() {
        @Override
        public Verdict judge(Claim claim) {
          return new Verdict.Accepted();
        }

        @Override
        public Optional<Space> space(UUID key) {
          return Optional.of(Space.COMMON).filter(space -> space.key().equals(key));
        }
      };
}
