package coop.meent.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.CallWay;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.MeetingWay;
import coop.meent.assembly.RoundResult;
import coop.meent.assembly.Verdict;
import coop.meent.assembly.Why;
import coop.meent.base.Refusal;
import coop.meent.einvoice.InvoiceKind;
import coop.meent.einvoice.Profile;
import coop.meent.einvoice.Side;
import coop.meent.einvoice.UblFault;
import coop.meent.einvoice.Unit;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.IncomeStatement;
import coop.meent.ledger.RgsGroup;
import coop.meent.member.EventKind;
import coop.meent.member.Idle;
import coop.meent.member.MemberState;
import coop.meent.member.NextStep;
import coop.meent.member.Role;
import coop.meent.statute.Consent;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleType;
import coop.meent.statute.SourceStatus;
import coop.meent.sync.ObjectReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word exists, in every language, and is used. What fails ends in lines to paste.
class MessagesTest {

  private final MessageFile english = MessageFile.english();
  private final MessageFile dutch = MessageFile.dutch();
  private final SourceKeys sources = new SourceKeys();

  /// Keys that are put together from a prefix and a value that the program knows.
  private static final Map<String, List<String>> FAMILIES =
      Map.ofEntries(
          Map.entry("assembly.call.", names(CallWay.values())),
          Map.entry("assembly.item.", names(ItemKind.values())),
          Map.entry("assembly.kind.", names(AssemblyKind.values())),
          Map.entry("assembly.round.", names(RoundResult.State.values())),
          Map.entry("assembly.verdict.", names(Verdict.values())),
          Map.entry("assembly.way.", names(MeetingWay.values())),
          Map.entry("assembly.why.", names(Why.values())),
          Map.entry("bank.reason.bill.", names(coop.meent.bank.Reason.PaysBill.How.values())),
          Map.entry("bill.answer.", names(coop.meent.bill.Answer.Kind.values())),
          Map.entry("bill.cost.", names(coop.meent.bill.CostKind.values())),
          Map.entry("bill.state.", names(coop.meent.bill.BillState.values())),
          Map.entry("calendar.doer.", names(coop.meent.calendar.Matter.Doer.values())),
          Map.entry("calendar.matter.", names(coop.meent.calendar.Matter.values())),
          Map.entry("calendar.state.", names(coop.meent.calendar.Entry.State.values())),
          Map.entry("trial.matter.", names(coop.meent.trial.Matter.values())),
          Map.entry("cli.ubl.rules.", names(Profile.values())),
          Map.entry("cli.ubl.title.", names(InvoiceKind.values())),
          Map.entry("einvoice.side.", names(Side.values())),
          Map.entry("einvoice.sum.", names(UblFault.Sum.values())),
          Map.entry("einvoice.unit.", names(Unit.values())),
          Map.entry("ledger.group.", RgsGroup.all()),
          Map.entry("ledger.kind.", names(AccountKind.values())),
          Map.entry("ledger.part.", names(IncomeStatement.Part.values())),
          Map.entry("member.event.", names(EventKind.values())),
          Map.entry("member.idle.", names(Idle.values())),
          Map.entry("member.next.", names(NextStep.Kind.values())),
          Map.entry("member.role.", names(Role.values())),
          Map.entry("member.state.", names(MemberState.values())),
          Map.entry("statute.consent.", names(Consent.Purpose.values())),
          Map.entry("member.consent.", onTheCard()),
          Map.entry("statute.example.", names(RuleType.values())),
          Map.entry("statute.question.", names(RuleKey.values())),
          Map.entry("statute.rule.", names(RuleKey.values())),
          Map.entry("statute.status.", names(SourceStatus.values())),
          Map.entry("sync.damage.", names(ObjectReading.Damage.values())));

  /// What a member agrees to on the own card: all that does not bear on being ill.
  private static List<String> onTheCard() {
    return Arrays.stream(Consent.Purpose.values())
        .filter(purpose -> !purpose.isCare())
        .flatMap(one -> Stream.of("", ".none", ".since", ".withdrawn").map(end -> one.name() + end))
        .toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    var missing = new TreeSet<>(sources.asked.keySet());
    missing.removeAll(english.keys());
    assertThat(missing)
        .as("keys asked for without a text; paste into both languages:\n%s", lines(missing))
        .isEmpty();
  }

  @Test
  void everyValueOfAFamilyHasAText() {
    var missing = familyKeys();
    missing.removeAll(english.keys());
    assertThat(missing)
        .as("values without a text; paste into both languages:\n%s", lines(missing))
        .isEmpty();
  }

  @Test
  void everyRefusalHasAReasonAndANextStep() {
    var missing = refusalKeys();
    missing.removeAll(english.keys());
    assertThat(missing)
        .as("refusals without a text; paste into both languages:\n%s", lines(missing))
        .isEmpty();
  }

  @Test
  void everyPlaceholderOfARefusalHasAnArgument() {
    Map<String, String> wrong = new TreeMap<>();
    for (var type : MainClasses.refusals()) {
      int given = ((Refusal) Example.of(type)).arguments().size();
      for (var key : keysOf(type)) {
        for (var language : List.of(english, dutch)) {
          if (language.placeholders(key).stream().anyMatch(number -> number >= given))
            wrong.put(key, given + " arguments: " + language.text(key));
        }
      }
    }
    assertThat(wrong).as("texts that ask for more arguments than there are").isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    var known = familyKeys();
    known.addAll(refusalKeys());
    var unused =
        english.keys().stream()
            .filter(key -> !known.contains(key))
            .filter(key -> key.startsWith("refusal.") || !sources.name(key))
            .toList();
    assertThat(unused).as("keys that nothing names; take them out of both languages").isEmpty();
  }

  @Test
  void everyLanguageHasTheSameKeys() {
    var missing = new TreeSet<>(english.keys());
    missing.removeAll(dutch.keys());
    var toTranslate = new ArrayList<String>();
    for (var key : missing) toTranslate.add(key + " = " + english.text(key));
    assertThat(missing)
        .as("not in %s; translate and paste:\n%s", dutch.path(), String.join("\n", toTranslate))
        .isEmpty();

    var extra = new TreeSet<>(dutch.keys());
    extra.removeAll(english.keys());
    assertThat(extra).as("not in %s; paste there:\n%s", english.path(), lines(extra)).isEmpty();
  }

  @Test
  void everyLanguageUsesTheSamePlaceholders() {
    var different =
        english.keys().stream()
            .filter(dutch.keys()::contains)
            .filter(key -> !english.placeholders(key).equals(dutch.placeholders(key)))
            .map(key -> "%s:\n  %s\n  %s".formatted(key, english.text(key), dutch.text(key)))
            .toList();
    assertThat(different).as("texts whose placeholders differ").isEmpty();
  }

  @Test
  void noKeyStandsTwiceAndNoTextIsEmptyOrShouts() {
    for (var language : List.of(english, dutch)) {
      assertThat(language.repeated()).as("keys that stand twice in %s", language.path()).isEmpty();
      assertThat(language.texts())
          .as("texts of %s that are empty or shout", language.path())
          .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("!"));
    }
  }

  private static SortedSet<String> familyKeys() {
    var keys = new TreeSet<String>();
    FAMILIES.forEach((prefix, values) -> values.forEach(value -> keys.add(prefix + value)));
    return keys;
  }

  private static SortedSet<String> refusalKeys() {
    var keys = new TreeSet<String>();
    for (var type : MainClasses.refusals()) keys.addAll(keysOf(type));
    return keys;
  }

  private static List<String> keysOf(Class<?> refusal) {
    var owner = refusal.getEnclosingClass();
    var name = (owner == null ? "" : owner.getSimpleName() + ".") + refusal.getSimpleName();
    return List.of("refusal." + name, "refusal." + name + ".next");
  }

  private static String lines(SortedSet<String> keys) {
    return String.join("\n", keys.stream().map(key -> key + " = ").toList());
  }
}
