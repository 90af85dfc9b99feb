/** What somebody else builds on the library, and tests with its fixtures. */
module org.example.stranger {
  requires io.github.samenspraak;
  requires io.github.samenspraak.fixtures;
  requires net.jqwik.api;
}
