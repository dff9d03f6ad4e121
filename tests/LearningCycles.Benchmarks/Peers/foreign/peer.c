// Reads and writes an .ics file with libical, again and again: prints events, the least nanoseconds of a reading and of a writing.
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *text = malloc(length + 1);
  if (!text || fread(text, 1, length, file) != (size_t)length) return 2;
  text[length] = 0;
  double least_read = 1e18, least_write = 1e18;
  long events = 0;
  for (int pass = atoi(arguments[2]); pass > 0; pass--) {
    double begun = now();
    icalcomponent *root = icalparser_parse_string(text);
    events = 0;
    for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT); c;
         c = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)) {
      struct icaltimetype start = icalcomponent_get_dtstart(c);
      if (icalcomponent_get_uid(c) && icalcomponent_get_summary(c) && !icaltime_is_null_time(start)) events++;
    }
    double read = now() - begun;
    begun = now();
    char *written = icalcomponent_as_ical_string_r(root);
    double write = now() - begun;
    if (!written) return 3;
    free(written);
    icalcomponent_free(root);
    if (read < least_read) least_read = read;
    if (write < least_write) least_write = write;
  }
  printf("%ld %.0f %.0f\n", events, least_read, least_write);
  return 0;
}
