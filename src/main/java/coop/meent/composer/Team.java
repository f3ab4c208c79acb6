package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import java.util.List;

/// People by seat, in order of the seats of the question, with what they bring.
public record Team(List<MemberId> people, Sum sum) {

  static Team of(TeamQuestion question, Points points, int[] places) {
    var people = java.util.Arrays.stream(places).mapToObj(question.people()::get).toList();
    return new Team(people.stream().map(Candidate::id).toList(), points.sum(people));
  }

  public long total() {
    return sum.total();
  }
}
