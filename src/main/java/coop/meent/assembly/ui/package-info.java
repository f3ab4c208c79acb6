/// Assemblies in the window: the list, one of them with its agenda, votes and people, and what the
/// board does with it. Start with [AssemblyPages].
@NullMarked
package coop.meent.assembly.ui;

import org.jspecify.annotations.NullMarked;
