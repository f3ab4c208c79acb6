package coop.meent.client;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.ContactId;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody one knows.
///
/// @param client where they are; empty for a contact beside the work
/// @param part what they are there
/// @param isPrivate whether it stays on this laptop
/// @param ended since when they are not there any more
public record Contact(
    ContactId id,
    Optional<ClientId> client,
    String name,
    Optional<String> part,
    Optional<String> email,
    Optional<String> phone,
    boolean isPrivate,
    Optional<LocalDate> ended) {}
