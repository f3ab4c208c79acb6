package coop.meent.team;

import coop.meent.base.Money;
import coop.meent.composer.Criterion;
import coop.meent.composer.Weights;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What counts when a team is put together.
///
/// @param ceiling what all hours together may cost
public record TeamWish(Weights weights, Optional<Money> ceiling) {

  public static final TeamWish USUAL = new TeamWish(Weights.USUAL, Optional.empty());

  public TeamWish weighing(Criterion criterion, int weight) {
    return new TeamWish(weights.with(criterion, weight), ceiling);
  }

  /// `EXPERIENCE=3,…`, in order of the criteria.
  String written() {
    return Arrays.stream(Criterion.values())
        .map(one -> one + "=" + weights.of(one))
        .collect(Collectors.joining(","));
  }

  /// What a newer Meent weighs besides is left out.
  static TeamWish read(Optional<Money> ceiling, String written) {
    var known = Arrays.stream(Criterion.values()).collect(Collectors.toMap(Enum::name, one -> one));
    Map<Criterion, Integer> weights =
        Arrays.stream(written.split(","))
            .map(part -> part.split("=", 2))
            .filter(part -> part.length == 2 && known.containsKey(part[0]))
            .collect(
                Collectors.toMap(part -> known.get(part[0]), part -> Integer.valueOf(part[1])));
    return new TeamWish(new Weights(weights), ceiling);
  }
}
