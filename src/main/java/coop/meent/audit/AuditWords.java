package coop.meent.audit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.store.Signature;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sentences that window, command and paper share.
///
/// @param name of a member
public record AuditWords(Texts texts, Function<MemberId, String> name) {

  public String names(Collection<MemberId> people) {
    return people.stream().map(name).collect(Collectors.joining(", "));
  }

  /// How the audit of a year stands, and what comes next.
  public String sentence(Standing one) {
    var year = String.valueOf(one.year());
    var tally = one.tally();
    var state = one.state();
    var key = "audit.says." + state.name();
    return switch (state) {
      case NOBODY ->
          one.members().isEmpty()
              ? texts.get("audit.says.NOBODY", year)
              : texts.get("audit.says.ALONE", names(one.members()), year);
      case OPEN, TO_DRAW, TO_SIGN -> texts.get(key, year);
      case LOOKING ->
          texts.get("audit.says.LOOKING", tally.seen(), tally.picked(), year)
              + (tally.open() > 0 ? " " + texts.count("audit.says.questions", tally.open()) : "");
      case ONE_SIGNED ->
          texts.get(key, names(one.current().stream().map(Statement::by).toList()), year);
      case SIGNED ->
          texts.get(
              one.hasRemarks() ? "audit.says.SIGNED.remarks" : "audit.says.SIGNED.clean",
              year,
              names(one.current().stream().map(Statement::by).toList()));
      case STALE -> texts.get(key, year) + " " + since(one, one.latest().getLast());
    };
  }

  /// What changed since somebody signed.
  public String since(Standing one, Statement statement) {
    long count = one.since(statement);
    return count == 0
        ? texts.get("audit.since.opening")
        : texts.count("audit.since.entries", count);
  }

  /// How the sample was drawn, for people to follow.
  public String method(Draw draw) {
    var sample = draw.sample();
    var above =
        draw.request()
            .above()
            .map(least -> texts.get("audit.method.above", texts.euro(least)) + " ")
            .orElse("");
    if (sample.interval().isZero()) return above + texts.get("audit.method.all");
    return above
        + texts.get(
            "audit.method.drawn",
            draw.request().hits(),
            texts.euro(sample.interval()),
            texts.euro(sample.start()));
  }

  /// Where the first euro comes from, for people to do again.
  public String seed(Draw draw) {
    return texts.get(
        "audit.method.seed",
        Sample.seedText(draw.year(), draw.mark(), draw.request().word()),
        draw.seed());
  }

  /// How a signature is proven.
  public String proof(Optional<Signature> signature, MemberId by, Signed signed) {
    if (signature.isEmpty()) return texts.get("audit.proof.UNSHARED");
    var found = signature.get();
    boolean isOther = found.signer().filter(who -> !who.equals(by)).isPresent();
    if (isOther && found.state() != Signature.State.BROKEN)
      return texts.get("audit.proof.OTHER_LAPTOP");
    var words = texts.get("audit.proof." + found.state().name());
    return signed
        .fingerprint(found.device())
        .map(print -> words + ", " + texts.get("audit.proof.key", print))
        .orElse(words);
  }
}
