package coop.meent.app;

import coop.meent.development.TeachingService;
import coop.meent.development.TeachingStanding;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.SharingSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lessons of colleagues, once both signed that they were given.
record SharedLessons(TeachingService teaching) implements SharingSource {

  @Override
  public List<Shared> shared() {
    return teaching.all().stream().flatMap(SharedLessons::shared).toList();
  }

  private static Stream<Shared> shared(TeachingStanding one) {
    return one.signedOn().stream()
        .map(on ->
            new Shared(
                one.teaching().id().uuid(),
                Origin.LESSON,
                Kind.LESSON,
                one.teaching().teacher(),
                one.teaching().learner(),
                on,
                one.teaching().what(),
                one.signed(),
                on,
                Optional.empty()));
  }
}
