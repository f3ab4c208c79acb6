package coop.meent.ui;

/// Something that can be gone to or done by name.
///
/// @param key never changes
/// @param title names the deed
/// @param alsoKnownAs other words that people would type for it; may be empty
/// @param keys that do the same; may be empty
/// @param isOffered before anything is typed
public record Deed(
    String key, String title, String alsoKnownAs, String keys, boolean isOffered, Runnable act) {}
