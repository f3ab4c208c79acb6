package coop.meent.assembly;

import java.util.UUID;

/// An item is voted on secretly, on paper, or is not after all.
record Secrecy(UUID id, boolean isSecret) {}
