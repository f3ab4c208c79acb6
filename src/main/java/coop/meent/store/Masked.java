package coop.meent.store;

import static coop.meent.store.db.Tables.MASKING;

import coop.meent.base.Id.MemberId;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Whose personal data were emptied. Facts are never changed, so whoever reads words of a person
/// out of one asks here, and does not tell them.
public final class Masked {

  private Masked() {}

  public static Set<MemberId> people(DSLContext sql) {
    return sql.selectDistinct(MASKING.MEMBER_ID).from(MASKING).fetchSet(MASKING.MEMBER_ID);
  }

  /// What a fact says in words about a person; nothing once the person was masked.
  public static Optional<String> words(Set<MemberId> masked, MemberId who, @Nullable String words) {
    return masked.contains(who) ? Optional.empty() : Optional.ofNullable(words);
  }
}
