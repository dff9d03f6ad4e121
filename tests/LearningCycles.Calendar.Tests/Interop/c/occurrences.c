/* Expands files with libical: occurrences FROM UNTIL FILE... For each file a line "=FILE", then one line for each occurrence
 * that is in the span, UID, start, end, summary, or "!" and what went wrong. Rules, zones and times are libical's; it leaves
 * to its callers what this program does: to join DTSTART, RRULE and RDATE, to take out EXDATE, to put in RECURRENCE-ID. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 20000
#define BEYOND (400 * 86400) /* an occurrence that its rule names so much later may have been moved into the span */

static icaltimezone *utc;
static time_t from, until;
static icalcomponent *calendar;

static void print_text(const char *text) {
    for (; text != NULL && *text; text++) {
        if (*text == '\\') fputs("\\\\", stdout);
        else if (*text == '\n') fputs("\\n", stdout);
        else if (*text == '\t') fputs("\\t", stdout);
        else putchar(*text);
    }
}

static struct icaltimetype in_zone(struct icaltimetype time, icalproperty *property) {
    icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (zone != NULL)
        icaltime_set_timezone(&time, icalcomponent_get_timezone(calendar, icalparameter_get_tzid(zone)));
    return time;
}

static time_t moment(struct icaltimetype time) { return icaltime_as_timet_with_zone(time, time.zone); }

static void print_time(time_t moment, int is_date) {
    struct icaltimetype time = icaltime_from_timet_with_zone(moment, 0, utc);
    printf("\t%04d-%02d-%02d", time.year, time.month, time.day);
    if (!is_date) printf("T%02d:%02d:%02dZ", time.hour, time.minute, time.second);
}

static void print(icalcomponent *event, time_t start, time_t length, int is_date) {
    if (start >= until || (length > 0 ? start + length <= from : start < from)) return;
    print_text(icalcomponent_get_uid(event));
    print_time(start, is_date);
    if (length > 0) print_time(start + length, is_date);
    else putchar('\t');
    putchar('\t');
    print_text(icalcomponent_get_summary(event));
    putchar('\n');
}

/* Whether another event of the same UID stands for the occurrence. */
static int is_replaced(icalcomponent **events, int count, const char *uid, time_t start) {
    for (int i = 0; i < count; i++) {
        icalproperty *id = icalcomponent_get_first_property(events[i], ICAL_RECURRENCEID_PROPERTY);
        if (id != NULL && strcmp(uid, icalcomponent_get_uid(events[i])) == 0
            && moment(in_zone(icalproperty_get_recurrenceid(id), id)) == start)
            return 1;
    }
    return 0;
}

static int is_excepted(icalcomponent *event, time_t start) {
    for (icalproperty *one = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); one != NULL;
         one = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        if (moment(in_zone(icalproperty_get_exdate(one), one)) == start) return 1;
    return 0;
}

struct found { time_t start, length; };

static int by_time(const void *a, const void *b) {
    time_t first = ((const struct found *)a)->start, second = ((const struct found *)b)->start;
    return (first > second) - (first < second);
}

/* A further date: a time as long as the first one, or a period with an end or a length of its own. */
static struct found further(icalproperty *property, time_t length) {
    struct icaldatetimeperiodtype date = icalproperty_get_rdate(property);
    if (!icaltime_is_null_time(date.time))
        return (struct found){moment(in_zone(date.time, property)), length};
    time_t start = moment(in_zone(date.period.start, property));
    return (struct found){start, icaltime_is_null_time(date.period.end)
                                     ? icaldurationtype_as_int(date.period.duration)
                                     : moment(in_zone(date.period.end, property)) - start};
}

static void expand(icalcomponent *event, icalcomponent **events, int count) {
    static struct found found[MOST];
    int number = 0;
    struct icaltimetype start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
    time_t length = icaltime_is_null_time(end) ? 0 : moment(end) - moment(start);
    if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != NULL) {
        print(event, moment(start), length, start.is_date);
        return;
    }
    found[number++] = (struct found){moment(start), length};
    for (icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); rule != NULL;
         rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
        icalrecur_iterator *walk = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
        for (struct icaltimetype time = icalrecur_iterator_next(walk); !icaltime_is_null_time(time) && number < MOST;
             time = icalrecur_iterator_next(walk)) {
            if (moment(time) >= until + BEYOND) break;
            found[number++] = (struct found){moment(time), length};
        }
        icalrecur_iterator_free(walk);
    }
    for (icalproperty *one = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); one != NULL && number < MOST;
         one = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY))
        found[number++] = further(one, length);
    qsort(found, (size_t)number, sizeof found[0], by_time);
    for (int i = 0; i < number; i++)
        if ((i == 0 || found[i].start != found[i - 1].start) && !is_excepted(event, found[i].start)
            && !is_replaced(events, count, icalcomponent_get_uid(event), found[i].start))
            print(event, found[i].start, found[i].length, start.is_date);
}

static char *content(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) exit(2);
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = calloc(1, (size_t)length + 1);
    if (text == NULL || fread(text, 1, (size_t)length, file) != (size_t)length) exit(2);
    fclose(file);
    return text;
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    utc = icaltimezone_get_utc_timezone();
    from = moment(icaltime_from_string(arguments[1]));
    until = moment(icaltime_from_string(arguments[2]));
    for (int i = 3; i < count; i++) {
        printf("=%s\n", arguments[i]);
        char *text = content(arguments[i]);
        calendar = icalparser_parse_string(text);
        if (calendar == NULL || icalcomponent_count_errors(calendar) > 0) {
            puts("!libical met errors");
            free(text);
            continue;
        }
        static icalcomponent *events[MOST];
        int number = 0;
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
             event != NULL && number < MOST; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            events[number++] = event;
        for (int event = 0; event < number; event++) expand(events[event], events, number);
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
