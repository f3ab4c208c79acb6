package coop.meent.search;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.search.QueryPart.About;
import coop.meent.search.QueryPart.Amount;
import coop.meent.search.QueryPart.Days;
import coop.meent.search.QueryPart.Iban;
import coop.meent.search.QueryPart.Only;
import coop.meent.search.QueryPart.Unreadable;
import coop.meent.search.QueryPart.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads what is typed in the search box. Words may come in any order and need not be whole; words
/// between quotes stand as they are. A filter is a word, a colon and a value: `amount:>500`,
/// `amount:100..200`, `from:2026-01`, `to:2026-q2`, `in:2025`, `member:noor`, `client:zutphen`,
/// `assignment:website`, `account:45105`, `iban:NL91`, `kind:entry`, or the Dutch words. A filter
/// without a value yet asks for nothing; anything else with a colon is a plain word.
public final class QueryReader {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final FilterWords words;

  /// @param texts of whoever types; the filters of every language are understood
  public QueryReader(Texts texts) {
    words = new FilterWords(texts);
  }

  public SearchQuery read(String typed) {
    return new SearchQuery(pieces(typed).stream().flatMap(this::part).toList());
  }

  private List<TypedWord> pieces(String typed) {
    var known =
        TypedWord.in(typed).stream()
            .map(one -> words.filter(one.name()).isPresent() ? one : one.unnamed())
            .toList();
    return TypedWord.joined(known);
  }

  private Stream<QueryPart> part(TypedWord typed) {
    var filter = words.filter(typed.name());
    if (filter.isEmpty()) return word(typed);
    if (isUnfinished(filter.get(), typed.value())) return Stream.empty();
    var read = part(filter.get(), typed).<QueryPart>map(part -> part);
    return Stream.of(read.orElseGet(() -> new Unreadable(typed.text())));
  }

  /// While somebody is on the way to a value, nothing is asked for yet.
  private static boolean isUnfinished(FilterName filter, String value) {
    return switch (filter) {
      case AMOUNT -> value.matches("[<>=.]*");
      case FROM, TO, IN -> value.matches("\\d{0,3}");
      case KIND, MEMBER, CLIENT, ASSIGNMENT, ACCOUNT, IBAN -> value.isBlank();
    };
  }

  private static Stream<QueryPart> word(TypedWord typed) {
    boolean says = typed.value().codePoints().anyMatch(Character::isLetterOrDigit);
    return says ? Stream.of(new Word(typed.value(), typed.isQuoted())) : Stream.empty();
  }

  private Optional<? extends QueryPart> part(FilterName filter, TypedWord typed) {
    var value = typed.value();
    return switch (filter) {
      case AMOUNT -> amount(value);
      case FROM -> days(value, period -> new Days(period.from(), LAST));
      case TO -> days(value, period -> new Days(FIRST, period.to()));
      case IN -> days(value, period -> new Days(period.from(), period.to()));
      case MEMBER -> about(SearchKind.MEMBER, value);
      case CLIENT -> about(SearchKind.CLIENT, value);
      case ASSIGNMENT -> about(SearchKind.ASSIGNMENT, value);
      case ACCOUNT -> about(SearchKind.ACCOUNT, value);
      case IBAN -> iban(value);
      case KIND -> words.kind(value).map(Only::new);
    };
  }

  private static Optional<Days> days(String value, Function<FiscalPeriod, Days> days) {
    return DayWord.of(value).map(days);
  }

  private static Optional<About> about(SearchKind kind, String name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit)
        ? Optional.of(new About(kind, name))
        : Optional.empty();
  }

  private static Optional<Iban> iban(String value) {
    var plain = value.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    return plain.matches("[A-Z0-9]+") ? Optional.of(new Iban(plain)) : Optional.empty();
  }

  private static final Money LEAST = Money.ZERO;
  private static final Money MOST = Money.ofCents(Long.MAX_VALUE);

  private static Optional<Amount> amount(String value) {
    int dots = value.indexOf("..");
    if (dots >= 0) return between(value.substring(0, dots), value.substring(dots + 2));
    if (value.startsWith(">=")) return from(value.substring(2));
    if (value.startsWith("<=")) return upTo(value.substring(2));
    if (value.startsWith(">")) return exact(value.substring(1)).map(QueryReader::above);
    if (value.startsWith("<")) return exact(value.substring(1)).map(QueryReader::below);
    return AmountWord.of(value).map(one -> new Amount(one.least(), one.most()));
  }

  private static Optional<Amount> between(String least, String most) {
    if (least.isEmpty()) return upTo(most);
    if (most.isEmpty()) return from(least);
    return exact(least).flatMap(low -> exact(most).map(high -> new Amount(low, high)));
  }

  private static Optional<Amount> from(String least) {
    return exact(least).map(low -> new Amount(low, MOST));
  }

  private static Optional<Amount> upTo(String most) {
    return exact(most).map(high -> new Amount(LEAST, high));
  }

  private static Amount above(Money amount) {
    return new Amount(amount.plus(Money.ofCents(1)), MOST);
  }

  private static Amount below(Money amount) {
    return new Amount(LEAST, amount.minus(Money.ofCents(1)));
  }

  private static Optional<Money> exact(String value) {
    return AmountWord.of(value).map(AmountWord::exact);
  }

  /// What is typed with its last piece made whole: the name of a filter, or the word of a kind.
  /// Empty when there is nothing to make whole.
  public Optional<String> completed(String typed) {
    return last(typed)
        .flatMap(last -> completed(last).map(whole -> typed.substring(0, last.start()) + whole));
  }

  private Optional<String> completed(TypedWord last) {
    if (last.isPlain() && !last.value().isEmpty())
      return words.filterBeginning(last.value()).map(name -> name + ":");
    return words
        .filter(last.name())
        .filter(name -> name == FilterName.KIND)
        .flatMap(name -> words.kindBeginning(last.value()))
        .map(kind -> last.name() + ":" + kind + " ");
  }

  /// The last piece, when it names somebody or something that could be made whole.
  public Optional<About> named(String typed) {
    return last(typed)
        .flatMap(last ->
            words
                .filter(last.name())
                .flatMap(filter -> part(filter, last))
                .filter(About.class::isInstance)
                .map(About.class::cast));
  }

  /// What is typed with the name in its last piece made whole.
  public String completed(String typed, String name) {
    var last = last(typed).orElseThrow();
    return typed.substring(0, last.start()) + last.name() + ":\"" + name.replace("\"", "") + "\" ";
  }

  /// What is typed, narrowed to one kind.
  public String only(SearchKind kind, String typed) {
    return words.name(FilterName.KIND) + ":" + words.name(kind) + " " + typed.strip() + " ";
  }

  /// The piece that is being typed: nothing stands behind it.
  private static Optional<TypedWord> last(String typed) {
    if (typed.isBlank() || typed.endsWith(" ") || typed.endsWith("\"")) return Optional.empty();
    return TypedWord.in(typed).stream().reduce((one, next) -> next);
  }
}
