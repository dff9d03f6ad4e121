/* Reads an .ics file with libical: one line per event, UID, start, end, summary, status, sequence. Zones are those of the file itself. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_text(const char *text) {
    for (; text != NULL && *text; text++) {
        if (*text == '\\') fputs("\\\\", stdout);
        else if (*text == '\n') fputs("\\n", stdout);
        else if (*text == '\t') fputs("\\t", stdout);
        else putchar(*text);
    }
}

static void print_time(icalcomponent *event, icalproperty_kind kind) {
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    if (property == NULL) return;
    struct icaltimetype time = icalproperty_get_datetime_with_component(property, event);
    if (time.is_date) {
        printf("%04d-%02d-%02d", time.year, time.month, time.day);
        return;
    }
    if (time.zone == NULL) {
        fputs("floating time\n", stderr);
        exit(1);
    }
    time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    printf("%04d-%02d-%02dT%02d:%02d:%02dZ", time.year, time.month, time.day, time.hour, time.minute, time.second);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    FILE *file = fopen(arguments[1], "rb");
    if (file == NULL) return 2;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = calloc(1, (size_t)length + 1);
    if (text == NULL || fread(text, 1, (size_t)length, file) != (size_t)length) return 2;
    fclose(file);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (calendar == NULL || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
        fputs("no calendar\n", stderr);
        return 1;
    }
    if (icalcomponent_count_errors(calendar) > 0) {
        fputs("libical met errors\n", stderr);
        return 1;
    }
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != NULL;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        print_text(icalcomponent_get_uid(event));
        putchar('\t');
        print_time(event, ICAL_DTSTART_PROPERTY);
        putchar('\t');
        print_time(event, ICAL_DTEND_PROPERTY);
        putchar('\t');
        print_text(icalcomponent_get_summary(event));
        icalproperty_status status = icalcomponent_get_status(event);
        printf("\t%s\t%d\n", status == ICAL_STATUS_NONE ? "CONFIRMED" : icalproperty_status_to_string(status),
               icalcomponent_get_sequence(event));
    }
    icalcomponent_free(calendar);
    free(text);
    return 0;
}
