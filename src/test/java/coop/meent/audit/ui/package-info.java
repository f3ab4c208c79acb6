@NullMarked
package coop.meent.audit.ui;

import org.jspecify.annotations.NullMarked;
