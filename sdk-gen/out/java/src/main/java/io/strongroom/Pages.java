package io.strongroom;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a list holds, over all its pages. One page is held at a time, and asked for when it is needed. Each iteration
 * begins anew.
 *
 * @param <T> the type of what the list holds
 */
public final class Pages<T> implements Iterable<T> {
  private final Function<String, Page<T>> pages;

  private record Page<T>(List<T> items, String nextCursor) {
  }

  /**
   * Makes the pages of a list.
   *
   * @param transport what carries the calls
   * @param first the call of the first page
   * @param items what a page holds
   * @param nextCursor the cursor of the next page; null at the end
   * @param <P> the type of a page
   */
  public <P> Pages(Transport transport, Call<P> first, Function<P, List<T>> items, Function<P, String> nextCursor) {
    pages = cursor -> {
      P page = transport.send(cursor == null ? first : first.withQuery("cursor", cursor)).body();
      return new Page<>(items.apply(page), nextCursor.apply(page));
    };
  }

  @Override
  public Iterator<T> iterator() {
    return new PageIterator<>(pages);
  }

  /**
   * All of the list, in its order.
   *
   * @return a lazy stream
   */
  public Stream<T> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
  }

  private static final class PageIterator<T> implements Iterator<T> {
    private final Function<String, Page<T>> pages;
    private Iterator<T> held = List.<T>of().iterator();
    private String cursor;
    private boolean ended;

    private PageIterator(Function<String, Page<T>> pages) {
      this.pages = pages;
    }

    /** A page may be empty before the end. */
    @Override
    public boolean hasNext() {
      while (!held.hasNext() && !ended) {
        Page<T> page = pages.apply(cursor);
        held = page.items().iterator();
        cursor = page.nextCursor();
        ended = cursor == null;
      }
      return held.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return held.next();
    }
  }
}
