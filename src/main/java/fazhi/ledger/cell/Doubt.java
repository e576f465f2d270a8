package fazhi.ledger.cell;

import org.jspecify.annotations.Nullable;

/**
 * What a cell leaves open (待定), with what it most likely means.
 *
 * @param text what the cell, or a part of it, says
 * @param proposal what is proposed, in words; empty where nothing can be
 * @param value what the proposal means
 * @param note true when the proposal keeps less than the cell says, so that its text goes into the
 *     remark
 */
public record Doubt(
        DoubtKind kind, String text, String proposal, @Nullable Object value, boolean note) {}
