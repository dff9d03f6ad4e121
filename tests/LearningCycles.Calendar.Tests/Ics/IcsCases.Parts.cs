using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>People, alarms, tasks, and free and busy times at random.</summary>
internal static partial class IcsCases
{
    /// <summary>A length above zero; of days only now and then.</summary>
    internal static Gen<Period> Length { get; } =
        from kind in Gen.Choose(0, 4)
        from one in Gen.Choose(1, 400)
        from other in Gen.Choose(0, 59)
        select kind switch
        {
            0 => Period.FromWeeks(one),
            1 => Period.FromDays(one),
            2 => Period.FromMinutes(one) + Period.FromSeconds(other),
            3 => Period.FromDays(other) + Period.FromHours(one) + Period.FromSeconds(other),
            _ => Period.FromWeeks(other) + Period.FromDays(one),
        };

    private static Gen<IcsTrigger> Trigger { get; } =
        from kind in Gen.Choose(0, 4)
        from length in Length
        from seconds in Gen.Choose(0, int.MaxValue)
        select kind switch
        {
            0 => IcsTrigger.At(Instant.FromUnixTimeSeconds(seconds)),
            1 => IcsTrigger.FromStart(Period.Zero),
            2 => IcsTrigger.FromEnd(length),
            3 => IcsTrigger.FromStart(Negative(length)),
            _ => IcsTrigger.FromEnd(Negative(length)),
        };

    private static Gen<string> Address { get; } =
        from scheme in Gen.Elements("mailto:", "https:", "urn:uuid:")
        from rest in CleanValue
        select scheme + rest;

    private static Gen<ValueList<IcsParameter>> PeopleParameters { get; } =
        Gen.Elements<ValueList<IcsParameter>>(
            [],
            [new("CUTYPE", "ROOM")],
            [new("SENT-BY", "mailto:a,b;c@cole.example"), new("X-P", ["a", "b\nc^\"d"])]
        );

    private static Gen<IcsAttendee> Attendee { get; } =
        from address in Address
        from name in Text
        from role in Gen.Choose(0, 3)
        from answer in Gen.Choose(0, 6)
        from parameters in PeopleParameters
        from asked in Gen.Elements(true, false)
        select new IcsAttendee(address, name)
        {
            Role = (IcsRole)role,
            Participation = (IcsParticipation)answer,
            AnswerAsked = asked,
            Parameters =
                role == 0 ? parameters.Add(new("ROLE", "X-GUEST"))
                : answer == 0 ? parameters.Add(new("PARTSTAT", "X-MAYBE"))
                : parameters,
        };

    internal static Gen<(IcsOrganizer? Organizer, ValueList<IcsAttendee> Attendees)> People { get; } =
        from address in Address
        from name in Text
        from parameters in PeopleParameters
        from hasOrganizer in Gen.Elements(true, false)
        from attendees in Attendee.ListOf()
        select (
            hasOrganizer ? new IcsOrganizer(address, name) { Parameters = parameters } : null,
            attendees.Take(3).ToValueList()
        );

    internal static Gen<IcsAlarm> Alarm { get; } =
        from kind in Gen.Choose(0, 2)
        from trigger in Trigger
        from texts in Text.Two()
        from attendees in Attendee.NonEmptyListOf()
        from repeat in Gen.Choose(0, 3)
        from interval in Length
        from extra in Gen.Elements<ValueList<IcsProperty>>(
            [],
            [new("ATTACH", [new("VALUE", "URI")], "ftp://example.org/bell.aud"), new("UID", "1")]
        )
        select Repeated(
            kind switch
            {
                0 => IcsAlarm.Display(trigger, texts.Item1 + "!"),
                1 => IcsAlarm.Audio(trigger),
                _ => IcsAlarm.Email(trigger, texts.Item1 + "!", "?" + texts.Item2, attendees.Take(2).ToValueList()),
            } with
            {
                Extra = extra,
            },
            repeat,
            interval
        );

    internal static Gen<(int? Priority, IcsGeo? Geo, string Color, ValueList<IcsAlarm> Alarms)> Facts { get; } =
        from priority in Gen.Choose(-1, 9)
        from degrees in Gen.Choose(-9_000_000, 9_000_000).Two()
        from scale in Gen.Elements(-1m, 100_000m, 1_000_000m)
        from color in Gen.Elements("", "teal", "dark,red")
        from alarms in Alarm.ListOf()
        select (
            priority < 0 ? (int?)null : priority,
            scale < 0 ? null : new IcsGeo(degrees.Item1 / scale, degrees.Item2 / scale),
            color,
            alarms.Take(2).ToValueList()
        );

    internal static Gen<IcsTodo> Todo { get; } =
        from uid in Text
        from times in Times
        from kind in Gen.Choose(0, 4)
        from texts in Text.Three()
        from seconds in Gen.Choose(0, int.MaxValue)
        from numbers in Gen.Choose(-1, 100).Two()
        from status in Gen.Choose(0, 4)
        from people in People
        from facts in Facts
        from length in Length
        from extra in Property.ListOf()
        select Scheduled(
            new IcsTodo(CleanUid(uid), Instant.FromUnixTimeSeconds(seconds), null, null, texts.Item1)
            {
                Description = texts.Item2,
                Location = texts.Item3,
                Status = (IcsTodoStatus)status,
                Completed = numbers.Item1 < 0 ? null : Instant.FromUnixTimeSeconds(seconds / 2),
                PercentComplete = numbers.Item2 < 0 ? null : numbers.Item2,
                Priority = facts.Priority,
                Geo = facts.Geo,
                Color = facts.Color,
                Organizer = people.Organizer,
                Attendees = people.Attendees,
                Alarms = facts.Alarms,
                Extra = extra.Take(2).ToValueList(),
            },
            kind,
            times,
            length
        );

    private static Gen<IcsBusyTime> BusyTime { get; } =
        from start in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, 100_000)
        from kind in Gen.Choose(0, 3)
        from parameters in Gen.Elements<ValueList<IcsParameter>>([], [new("X-P", "a;b")])
        select new IcsBusyTime(
            Instant.FromUnixTimeSeconds(start),
            Instant.FromUnixTimeSeconds((long)start + length),
            (IcsBusyKind)kind
        )
        {
            Parameters = kind == 0 ? parameters.Add(new("FBTYPE", "X-AWAY")) : parameters,
        };

    internal static Gen<IcsFreeBusy> FreeBusy { get; } =
        from uid in Text
        from seconds in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, 1000)
        from times in BusyTime.ListOf()
        from people in People
        from extra in Property.ListOf()
        select new IcsFreeBusy(
            CleanUid(uid),
            Instant.FromUnixTimeSeconds(seconds),
            times.ToValueList(),
            length == 0 ? null : Instant.FromUnixTimeSeconds(seconds),
            length < 2 ? null : Instant.FromUnixTimeSeconds((long)seconds + length)
        )
        {
            Organizer = people.Organizer,
            Attendees = people.Attendees,
            Url = length % 2 == 0 ? "https://example.org/busy" : null,
            Extra = extra.Take(2).ToValueList(),
        };

    private static Period Negative(Period length) =>
        new PeriodBuilder
        {
            Weeks = -length.Weeks,
            Days = -length.Days,
            Hours = -length.Hours,
            Minutes = -length.Minutes,
            Seconds = -length.Seconds,
        }.Build();

    private static IcsAlarm Repeated(IcsAlarm alarm, int times, Period interval) =>
        times == 0 ? alarm : alarm.Repeated(times, interval);

    private static IcsEvent WithLength(IcsEvent item, Period? length) =>
        length is null || (item.Start is IcsTime.Day && length.HasTimeComponent) ? item : item.Lasting(length);

    private static IcsTodo Scheduled(IcsTodo todo, int kind, (IcsTime Start, IcsTime? End) times, Period length) =>
        kind switch
        {
            0 => todo,
            1 => todo.MovedTo(times.Start, times.End),
            2 => todo.MovedTo(null, times.End ?? times.Start),
            3 => todo.MovedTo(times.Start, times.Start),
            _ when times.Start is IcsTime.Day && length.HasTimeComponent => todo,
            _ => todo.MovedTo(times.Start, null).Lasting(length),
        };
}
