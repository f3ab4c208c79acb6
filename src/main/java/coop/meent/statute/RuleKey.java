package coop.meent.statute;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Optional;

/// Every rule that the program asks for, declared here alone. Words: `statute.rule.<KEY>` names it,
/// `statute.question.<KEY>` goes on after "Which article says …". Legal defaults and their status:
/// the reference, section 7; another room that needs a rule adds a line.
public enum RuleKey implements Named {
  /// How long before the end of the financial year, or of the membership, notice is given.
  NOTICE_TERM(RuleType.TERM, "4W", "BW 2:36", SourceStatus.V),
  /// On which day a membership ends after notice.
  NOTICE_END(
      "AT_YEAR_END AT_NEXT_YEAR_END AT_MONTH_END AT_TERM_END",
      "AT_YEAR_END",
      "BW 2:36",
      SourceStatus.V),
  FINANCIAL_YEAR_END(RuleType.DAY_OF_YEAR, "--12-31", "BW 2:10a", SourceStatus.U),
  /// How long who was refused or expelled may appeal to the assembly.
  APPEAL_TERM(RuleType.TERM, "1M", "BW 2:35", SourceStatus.P),
  /// How long after the first day somebody may still report ill; later, the committee looks at the
  /// day as well.
  CARE_REPORT_TERM(RuleType.TERM),
  /// How long who reported ill and was told no may ask others of the committee.
  CARE_APPEAL_TERM(RuleType.TERM),
  /// How long a case is told of after it is over: advice for what employers keep of who was ill
  /// (reference 6, retention).
  CARE_KEPT(RuleType.TERM, "2Y", "AP, De zieke werknemer", SourceStatus.P),
  TRIAL_TERM(RuleType.TERM),
  PAUSE_LONGEST(RuleType.TERM),
  PAUSE_VOTES("VOTES_KEPT VOTES_RESTED"),
  PAUSE_FEE("FEE_KEPT FEE_RESTED"),
  MEMBER_FEE(RuleType.MONEY),
  CAPITAL_CONTRIBUTION(RuleType.MONEY),
  /// Whether members may claim their capital back when they want to: then it is a debt.
  CAPITAL_CLAIM("CAPITAL_BOUND CAPITAL_ON_DEMAND"),
  /// In a B.A. cooperative: for how much a member answers at most.
  LIABILITY_LIMIT(RuleType.MONEY),
  /// Asked from who leaves; none without an article.
  EXIT_FEE(RuleType.MONEY),
  /// Members of a W.A. or B.A. cooperative answer for a shortfall so long after they left.
  LEAVERS_TERM(RuleType.TERM, "1Y", "BW 2:55", SourceStatus.V),
  ACCOUNTS_TERM(RuleType.TERM, "6M", "BW 2:58", SourceStatus.V),
  ACCOUNTS_EXTENSION(RuleType.TERM, "4M", "BW 2:58", SourceStatus.V),
  ADOPTION_TERM(RuleType.TERM, "1M", "BW 2:58", SourceStatus.V),
  ASSEMBLY_NOTICE(RuleType.TERM, "7D", "BW 2:42", SourceStatus.U),
  VOTES_PER_MEMBER(RuleType.NUMBER, "1", "BW 2:38", SourceStatus.U),
  /// Who has more than this part of votes, profit or capital is named to the board.
  WATCHED_SHARE(RuleType.SHARE, "25/100", "UBO, kvk.nl/en/ubo", SourceStatus.V),
  QUORUM(RuleType.SHARE),
  /// How many of one kind of members must be there besides; once one of both is laid down, the
  /// other is asked.
  QUORUM_PERSONS(RuleType.SHARE),
  QUORUM_ENTITIES(RuleType.SHARE),
  STATUTES_MAJORITY(RuleType.SHARE, "2/3", "BW 2:43", SourceStatus.U),
  /// How many must be there to change the statutes; as to all decisions where it is not laid down.
  STATUTES_QUORUM(RuleType.SHARE),
  /// Of the votes cast; a half means more than half.
  DECISION_MAJORITY(RuleType.SHARE),
  /// How many others one member may vote for.
  PROXIES_MOST(RuleType.NUMBER),
  /// Whoever has an interest of their own in an item does not vote and is not counted as there,
  /// does not vote but is counted, or votes.
  OWN_INTEREST("INTEREST_OUT INTEREST_COUNTED INTEREST_VOTES"),
  /// How members may meet; each answer allows those before it.
  MEETING_WAY("MEET_IN_PERSON MEET_HYBRID MEET_DIGITAL"),
  /// In how many parts what a leaver has to get is paid out; no law says so.
  PAYOUT_INSTALMENTS(RuleType.NUMBER),
  /// After the last day, and between one part and the next.
  PAYOUT_TERM(RuleType.TERM),
  /// How long the administration is kept, from the end of the financial year. The seven years are
  /// known from practice (reference 7-B8).
  RETENTION_TERM(RuleType.TERM, "7Y", "BW 2:10", SourceStatus.P),
  /// Within which the adopted accounts are filed at the trade register; not in the reference.
  FILING_TERM(RuleType.TERM, "8D", "BW 2:394", SourceStatus.U),
  /// After the year, by when they are filed at the latest, adopted or not; not in the reference.
  FILING_LATEST(RuleType.TERM, "12M", "BW 2:394", SourceStatus.U),
  /// Up to how much one member may give another in a calendar year without gift tax: the law says
  /// another amount every year, and each is noted from its 1 January on.
  GIFT_CEILING(RuleType.MONEY);

  private final RuleType type;
  private final String options;
  private final String value;
  private final String article;
  private final SourceStatus status;

  RuleKey(RuleType type) {
    this(type, "", "", SourceStatus.U);
  }

  RuleKey(RuleType type, String value, String article, SourceStatus status) {
    this.type = type;
    this.options = "";
    this.value = value;
    this.article = article;
    this.status = status;
  }

  /// One of these, and no legal default.
  RuleKey(String options) {
    this(options, "", "", SourceStatus.U);
  }

  RuleKey(String options, String value, String article, SourceStatus status) {
    this.type = RuleType.CHOICE;
    this.options = options;
    this.value = value;
    this.article = article;
    this.status = status;
  }

  public RuleType type() {
    return type;
  }

  /// What the law says where the statutes are silent, as far as it is known.
  public Optional<LegalDefault> legalDefault() {
    return article.isEmpty()
        ? Optional.empty()
        : Optional.of(new LegalDefault(value, article, status));
  }

  /// What may be chosen; empty for other types.
  public List<String> options() {
    return options.isEmpty() ? List.of() : List.of(options.split(" "));
  }

  public Optional<RuleValue> read(String text) {
    return type.read(text, options());
  }

  /// Empty for a rule of a newer Meent.
  public static Optional<RuleKey> of(String name) {
    for (var key : values()) if (key.name().equalsIgnoreCase(name)) return Optional.of(key);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("statute.rule." + name());
  }
}
