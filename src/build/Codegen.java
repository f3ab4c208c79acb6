import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Applies the migrations to a scratch file and generates the jOOQ classes from it, with cents as
/// Money, dates as LocalDate, moments as Instant and every id column as its typed id.
public final class Codegen {

  /// Column name to id type; a column `id` is named by its table.
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("(member|applicant)\\.id|.*\\.(\\w+_)?member_id", "MemberId"),
          Map.entry("member_role\\.id", "RoleId"),
          Map.entry("book\\.id|.*\\.book_id", "BookId"),
          Map.entry(
              "account\\.id|.*\\.((funds|fees|held|written|result)_)?account_id", "AccountId"),
          Map.entry("(journal_entry|standing_reversal)\\.id|.*\\.(\\w+_)?entry_id", "EntryId"),
          Map.entry("period_lock\\.id", "LockId"),
          Map.entry("client\\.id|.*\\.client_id", "ClientId"),
          Map.entry("assignment\\.id|.*\\.assignment_id", "AssignmentId"),
          Map.entry("circle\\.id|.*\\.(helped_)?circle_id", "CircleId"),
          Map.entry("circle_alliance\\.id|.*\\.alliance_id", "AllianceId"),
          Map.entry(
              "(standing_)?circle_alliance_month\\.id|.*\\.alliance_month_id", "AllianceMonthId"),
          Map.entry("(standing_)?circle_month\\.id|.*\\.circle_month_id", "CircleMonthId"),
          Map.entry("circle_ruling\\.id|.*\\.circle_ruling_id", "CircleRulingId"),
          Map.entry("circle_scenario\\.id", "ScenarioId"),
          Map.entry(".*\\.budget_id", "BudgetId"),
          Map.entry("bank_account\\.id|.*\\.bank_account_id", "BankAccountId"),
          Map.entry("bank_statement\\.id|.*\\.statement_id", "StatementId"),
          Map.entry("bank_line\\.id|.*\\.bank_line_id", "BankLineId"),
          Map.entry("(bank|standing)_booking\\.id", "BookingId"),
          Map.entry("bank_rule\\.id|.*\\.rule_id", "RuleId"),
          Map.entry("paper\\.id|.*\\.(\\w+_)?paper_id", "PaperId"),
          Map.entry("paper_look\\.id|.*\\.look_id", "LookId"),
          Map.entry(".*\\.deed_id", "DeedId"),
          Map.entry("rule_version\\.id|.*\\.rule_version_id", "RuleVersionId"),
          Map.entry("(membership_event|membership_declaration)\\.id", "MembershipEventId"),
          Map.entry("assembly\\.id|.*\\.assembly_id", "AssemblyId"),
          Map.entry("(agenda_item|decision_round)\\.id|.*\\.question_id", "QuestionId"),
          Map.entry("proxy\\.id|.*\\.proxy_id", "ProxyId"),
          Map.entry("vote\\.id", "VoteId"),
          Map.entry(
              "(capital|circle|(standing_)?fund)_movement\\.id|.*\\.(\\w+_)?movement_id",
              "MovementId"),
          Map.entry("profit_booking\\.id", "ProfitBookingId"),
          Map.entry("care_step\\.id|.*\\.step_id", "CareStepId"),
          Map.entry("care_appeal\\.id|.*\\.appeal_id", "CareAppealId"),
          Map.entry("settlement\\.id|.*\\.settlement_id", "SettlementId"),
          Map.entry("(standing_)?vat_return\\.id|.*\\.return_id", "VatReturnId"),
          Map.entry("private_car\\.id", "PrivateCarId"),
          Map.entry("(team_)?hours\\.id|.*\\.hours_id", "HoursId"),
          Map.entry("(standing_)?invoice(_standing)?\\.id|.*\\.(\\w+_)?invoice_id", "InvoiceId"),
          Map.entry("invoice_draft\\.id|.*\\.draft_id", "DraftId"),
          Map.entry("invoice_draft_line\\.id", "DraftLineId"),
          Map.entry("(standing_)?team_split\\.id|.*\\.team_split_id", "SplitId"),
          Map.entry("team_share\\.id|.*\\.team_share_id|team_share\\.takes_back_id", "ShareId"),
          Map.entry("self_bill\\.id|.*\\.self_bill_id|self_bill\\.credits_id", "SelfBillId"),
          Map.entry(
              "bill(_standing)?\\.id|bill\\.replaces_bill_id"
                  + "|(standing_)?(bill_\\w+|training_payout|round_payment)\\.bill_id",
              "BillId"),
          Map.entry("supplier\\.id|.*\\.supplier_id", "SupplierId"),
          Map.entry("(standing_)?bill_answer\\.id|bill_answer\\.takes_back_answer_id", "AnswerId"),
          Map.entry("receipt\\.id|receipt_removal\\.receipt_id", "ReceiptId"),
          Map.entry("receipt_removal\\.id", "ReceiptRemovalId"),
          Map.entry("policy\\.id|.*\\.policy_id", "PolicyId"),
          Map.entry("damage\\.id|.*\\.damage_id|damage\\.takes_back_id", "DamageId"),
          Map.entry("cost_pool\\.id|.*\\.cost_pool_id", "CostPoolId"),
          Map.entry("cost_key\\.id|.*\\.cost_key_id", "CostKeyId"),
          Map.entry("(standing_)?cost_run\\.id|.*\\.cost_run_id", "CostRunId"),
          Map.entry("cost_share\\.(takes_back_)?id", "CostShareId"),
          Map.entry("fund_rule\\.id|.*\\.fund_rule_id", "FundRuleId"),
          Map.entry("fund_request\\.id|fund_\\w+\\.request_id", "FundRequestId"),
          Map.entry("development_rule\\.id|.*\\.development_rule_id", "DevelopmentRuleId"),
          Map.entry(
              "training_request\\.id|(standing_)?training_\\w+\\.request_id|teaching_ask\\.request_id",
              "TrainingRequestId"),
          Map.entry("learning_round\\.id|.*\\.learning_round_id", "LearningRoundId"),
          Map.entry("training_kind\\.id", "TrainingKindId"),
          Map.entry("teaching_ask\\.id|.*\\.teaching_ask_id", "TeachingId"),
          Map.entry("repayment_rule\\.id|.*\\.repayment_rule_id", "RepaymentRuleId"),
          Map.entry("development_gift\\.id|.*\\.development_gift_id", "DevelopmentGiftId"),
          Map.entry("lead\\.id|.*\\.lead_id", "LeadId"),
          Map.entry("knowledge_note\\.id|knowledge_\\w+\\.(\\w+_)?note_id", "NoteId"),
          Map.entry("idea\\.id|idea(_step)?\\.(\\w+_)?idea_id", "IdeaId"),
          Map.entry("bond\\.id|bond_\\w+\\.bond_id", "BondId"),
          Map.entry("shared_job\\.id|(shared_job_\\w+|reference_price)\\.job_id", "SharedJobId"),
          Map.entry("training_payout\\.(takes_back_)?id", "PayoutId"),
          Map.entry("payment_batch\\.id|payment_\\w+\\.batch_id", "BatchId"),
          Map.entry(
              "(standing_)?payment_order\\.id|(standing_)?payment_\\w+\\.order_id", "OrderId"),
          Map.entry("payment_event\\.(id|of_event_id)", "BatchEventId"),
          Map.entry("mandate\\.id|(mandate_event|debit)\\.mandate_id", "MandateId"),
          Map.entry("debit_batch\\.id|debit(_event)?\\.batch_id", "DebitBatchId"),
          Map.entry("(standing_)?debit\\.id|(standing_)?debit_\\w+\\.debit_id", "DebitId"),
          Map.entry("debit_event\\.(id|of_event_id)", "DebitEventId"),
          Map.entry("client_contact\\.id", "ContactId"),
          Map.entry("skill\\.id|.*\\.skill_id", "SkillId"),
          Map.entry("skill_evidence\\.(takes_back_)?id", "EvidenceId"),
          Map.entry("seat\\.id|.*\\.(\\w+_)?seat_id", "SeatId"),
          Map.entry("seat_offer\\.id|.*\\.offer_id", "OfferId"),
          Map.entry("away_call\\.id|.*\\.call_id", "AwayCallId"),
          Map.entry("handover\\.id|.*\\.(\\w+_)?handover_id", "HandoverId"),
          Map.entry("recurring\\.id|.*\\.recurring_id", "RecurringId"),
          Map.entry("spread\\.id|.*\\.spread_id", "SpreadId"),
          Map.entry("(standing_)?year_close\\.id|.*\\.(kept_)?close_id", "YearCloseId"));

  private Codegen() {}

  public static void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var target = Path.of(args[1]);
    if (isFresh(migrations, target)) return;
    var scratch = Files.createTempFile("meent-codegen", ".db");
    try {
      migrate(migrations, scratch);
      GenerationTool.generate(configuration(scratch, target));
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /// Keeps the generated classes when no migration is newer, so that an unchanged build stays
  /// quick.
  private static boolean isFresh(Path migrations, Path target) throws IOException {
    var mark = target.resolve("coop/meent/store/db/Tables.java");
    if (!Files.exists(mark)) return false;
    var made = Files.getLastModifiedTime(mark);
    try (var files = Files.list(migrations)) {
      for (var file : files.toList()) {
        if (Files.getLastModifiedTime(file).compareTo(made) >= 0) return false;
      }
    }
    return true;
  }

  private static void migrate(Path migrations, Path scratch) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + scratch);
        var statement = connection.createStatement();
        var files = Files.list(migrations)) {
      for (var file : files.sorted().toList()) {
        if (file.toString().endsWith(".sql")) statement.executeUpdate(Files.readString(file));
      }
    }
  }

  private static Configuration configuration(Path scratch, Path target) {
    var database =
        new Database()
            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
            .withIncludes(".*")
            .withExcludes("sqlite_.*|.*_fts.*")
            .withForcedTypes(forcedTypes());
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl("jdbc:sqlite:" + scratch))
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(new Generate().withGeneratedAnnotation(false).withComments(false))
                .withTarget(
                    new Target()
                        .withPackageName("coop.meent.store.db")
                        .withDirectory(target.toString())));
  }

  /// SQLite's `integer` is a 32-bit Integer to jOOQ unless it is told otherwise.
  private static List<ForcedType> forcedTypes() {
    List<ForcedType> types = new ArrayList<>();
    IDS.forEach((columns, type) -> {
      var full = "coop.meent.base.Id." + type;
      var converter = "new coop.meent.store.IdConverter<>(%s.class, %s::new)".formatted(full, full);
      types.add(mapped(columns, full, converter));
    });
    types.add(
        mapped(".*_cents", "coop.meent.base.Money", "coop.meent.store.MoneyConverter")
            .withName("BIGINT"));
    types.add(mapped(".*_date", "java.time.LocalDate", "coop.meent.store.DateConverter"));
    types.add(mapped(".*_at", "java.time.Instant", "coop.meent.store.InstantConverter"));
    types.add(new ForcedType().withName("BIGINT").withIncludeTypes("(?i:integer)"));
    // What a view works out has no declared type.
    types.add(new ForcedType().withName("BIGINT").withIncludeExpression(".*\\.is_[a-z_]+"));
    return types;
  }

  private static ForcedType mapped(String columns, String userType, String converter) {
    return new ForcedType()
        .withIncludeExpression(columns)
        .withUserType(userType)
        .withConverter(converter);
  }
}
