package coop.meent.sync;

import static coop.meent.store.db.Tables.INVITATION;
import static coop.meent.store.db.Tables.JOIN_REQUEST;

import coop.meent.base.Id.MemberId;
import coop.meent.store.IdConverter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Invitations that were given out at this laptop, and requests to join that were found since.
final class Invitations {

  void give(DSLContext sql, UUID invitation, UUID member, byte[] secret, Instant now) {
    sql.insertInto(INVITATION)
        .set(INVITATION.ID, IdConverter.bytes(invitation))
        .set(INVITATION.MEMBER_ID, new MemberId(member))
        .set(INVITATION.SECRET, secret)
        .set(INVITATION.GIVEN_AT, now)
        .execute();
  }

  /// Empty when it was not given out here, or used before.
  Optional<byte[]> secret(DSLContext sql, UUID invitation, UUID member) {
    return sql.select(INVITATION.SECRET)
        .from(INVITATION)
        .where(INVITATION.ID.eq(IdConverter.bytes(invitation)))
        .and(INVITATION.MEMBER_ID.eq(new MemberId(member)))
        .and(INVITATION.USED_AT.isNull())
        .fetchOptional(INVITATION.SECRET);
  }

  /// Whom it was given out to here, while it was not used yet.
  Optional<UUID> invited(DSLContext sql, UUID invitation) {
    return sql.select(INVITATION.MEMBER_ID)
        .from(INVITATION)
        .where(INVITATION.ID.eq(IdConverter.bytes(invitation)))
        .and(INVITATION.USED_AT.isNull())
        .fetchOptional(INVITATION.MEMBER_ID)
        .map(MemberId::uuid);
  }

  void use(DSLContext sql, UUID invitation, Instant now) {
    sql.update(INVITATION)
        .set(INVITATION.USED_AT, now)
        .where(INVITATION.ID.eq(IdConverter.bytes(invitation)))
        .execute();
  }

  void ask(DSLContext sql, ObjectName name, JoinRequest request, Instant now) {
    sql.insertInto(JOIN_REQUEST)
        .set(JOIN_REQUEST.NAME, name.text())
        .set(JOIN_REQUEST.MEMBER_ID, new MemberId(request.member()))
        .set(JOIN_REQUEST.DEVICE_KEY, IdConverter.bytes(request.certificate().device()))
        .set(JOIN_REQUEST.REQUEST, request.toBytes())
        .set(JOIN_REQUEST.ARRIVED_AT, now)
        .onConflictDoNothing()
        .execute();
  }

  /// Oldest first.
  List<JoinRequest> open(DSLContext sql) {
    return sql.select(JOIN_REQUEST.REQUEST)
        .from(JOIN_REQUEST)
        .where(JOIN_REQUEST.ANSWERED_AT.isNull())
        .orderBy(JOIN_REQUEST.ARRIVED_AT, JOIN_REQUEST.NAME)
        .fetch(row -> JoinRequest.of(row.value1()));
  }

  void answer(DSLContext sql, UUID device, Instant now) {
    sql.update(JOIN_REQUEST)
        .set(JOIN_REQUEST.ANSWERED_AT, now)
        .where(JOIN_REQUEST.DEVICE_KEY.eq(IdConverter.bytes(device)))
        .execute();
  }
}
