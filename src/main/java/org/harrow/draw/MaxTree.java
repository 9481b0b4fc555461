package org.harrow.draw;

/**
 * The largest rank in any run of places, in logarithmic time: an implicit segment tree over bytes.
 * It is what keeps the one closure among ten thousand comments visible in its pixel.
 */
final class MaxTree {

    private final int size;
    private final byte[] tree;

    /**
     * @param ranks by place; not negative
     */
    MaxTree(byte[] ranks) {
        size = ranks.length;
        tree = new byte[2 * size];
        System.arraycopy(ranks, 0, tree, size, size);
        for (int i = size - 1; i > 0; i--) {
            tree[i] = (byte) Math.max(tree[2 * i], tree[2 * i + 1]);
        }
    }

    /** The largest rank at the places {@code from .. to - 1}; 0 for none. */
    int max(int from, int to) {
        int best = 0;
        int low = from + size;
        int high = to + size;
        while (low < high) {
            if ((low & 1) == 1) {
                best = Math.max(best, tree[low++]);
            }
            if ((high & 1) == 1) {
                best = Math.max(best, tree[--high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return best;
    }
}
