using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Testing.Districts;

/// <summary>A made-up district: schools of eight leads with ten teachers each, a quarter of whom have a second lead.</summary>
/// <remarks>Every school is the same in each run: it is made from its number alone.</remarks>
internal static class District
{
    private const int LeadsOfASchool = 8;
    private const int TeachersOfALead = 10;
    private const int TeachersOfASchool = LeadsOfASchool * TeachersOfALead;

    /// <summary>How many schools have this many teachers.</summary>
    public static int SchoolCount(int teachers) => (teachers + TeachersOfASchool - 1) / TeachersOfASchool;

    /// <summary>The schools' plans, each made when it is asked for.</summary>
    public static IEnumerable<CoachingPlan> Schools(int teachers, DistrictKind kind = DistrictKind.Plain) =>
        Enumerable.Range(0, SchoolCount(teachers)).Select(number => School(number, teachers, kind));

    /// <summary>The plan of one school, counted from 0, of a district with this many teachers.</summary>
    public static CoachingPlan School(int number, int teachers, DistrictKind kind = DistrictKind.Plain) =>
        new SchoolMaker(number, kind).Make(Math.Min(TeachersOfASchool, teachers - (number * TeachersOfASchool)));

    /// <summary>One lead with twelve teachers.</summary>
    public static CoachingPlan Team(DistrictKind kind = DistrictKind.WithCycles) =>
        new SchoolMaker(0, kind).Make(teachers: 12, teachersOfALead: 12);

    /// <summary>Makes one school.</summary>
    private sealed class SchoolMaker(int number, DistrictKind kind)
    {
        private readonly Numbers numbers = new((ulong)number + 1);
        private readonly DistrictCalendar calendar = DistrictCalendar.All[number % DistrictCalendar.All.Count];

        internal CoachingPlan Make(int teachers, int teachersOfALead = TeachersOfALead)
        {
            var leads = (teachers + teachersOfALead - 1) / teachersOfALead;
            var openOfLeads = Enumerable.Range(0, leads).Select(_ => OpenOfLead()).ToArray();
            var leadIds = Enumerable.Range(1, leads).Select(lead => new PersonId($"s{number + 1}-l{lead}")).ToArray();
            var pairs = new List<CoachingPair>(teachers * 2);
            var people = new List<PersonTime>(leads + teachers);
            for (var lead = 0; lead < leads; lead++)
                people.Add(TimeOf(leadIds[lead], openOfLeads[lead]));
            for (var i = 0; i < teachers; i++)
            {
                var teacher = new PersonId($"s{number + 1}-t{i + 1}");
                var lead = i / teachersOfALead;
                var open = OpenOfTeacher();
                pairs.Add(new(leadIds[lead], teacher, Wish()));
                ShareTimes(open, openOfLeads[lead]);
                if (kind != DistrictKind.OneLeadEach && leads > 1 && numbers.Percent(25))
                {
                    var second = (lead + 1 + numbers.Below(leads - 1)) % leads;
                    pairs.Add(new(leadIds[second], teacher, Wish()) { RunsCycles = false });
                    ShareTimes(open, openOfLeads[second]);
                }
                people.Add(TimeOf(teacher, open));
            }
            return new(new($"school-{number + 1}"), calendar.School, pairs.ToValueList())
            {
                People = people.ToValueList(),
                SharedEvents = calendar.SharedEvents,
                Cycles = kind == DistrictKind.WithCycles ? DistrictCalendar.FourCycles : null,
                Caps =
                    kind == DistrictKind.WithCycles
                        ? new()
                        : new()
                        {
                            LeadPerDay = 4,
                            TeacherPerDay = 1,
                            TeacherPerWeek = 2,
                        },
            };
        }

        private Cadence Wish() => numbers.Percent(50) ? Cadence.Weekly(30) : Cadence.EveryTwoWeeks(30);

        /// <summary>Which windows a lead keeps free: some four of seven, of three where times are tight.</summary>
        private bool[] OpenOfLead()
        {
            var chance = kind switch
            {
                DistrictKind.TightWindows => 40,
                DistrictKind.WithCycles => 70,
                _ => 57,
            };
            var open = new bool[calendar.Windows.Count];
            for (var window = 0; window < open.Length; window++)
                open[window] = numbers.Percent(chance);
            return open;
        }

        /// <summary>Which windows a teacher keeps free: one planning period, now and then another one instead or beside it.</summary>
        private bool[] OpenOfTeacher()
        {
            var open = new bool[calendar.Windows.Count];
            var planning = numbers.Below(calendar.Periods);
            for (var day = 0; day < calendar.Days.Count; day++)
            {
                var own = numbers.Percent(80) ? planning : numbers.Below(calendar.Periods);
                open[(day * calendar.Periods) + own] = true;
                if (numbers.Percent(20))
                    open[(day * calendar.Periods) + numbers.Below(calendar.Periods)] = true;
            }
            return open;
        }

        /// <summary>Nobody is made a pair who never can: a teacher takes on times of the lead until some are common.</summary>
        private void ShareTimes(bool[] teacher, bool[] lead)
        {
            var wanted = kind == DistrictKind.TightWindows ? 3 : 4;
            var common = 0;
            for (var window = 0; window < teacher.Length; window++)
                common += teacher[window] && lead[window] ? 1 : 0;
            for (var tries = 0; common < wanted && tries < 200; tries++)
            {
                var window = numbers.Below(teacher.Length);
                if (!lead[window] || teacher[window])
                    continue;
                teacher[window] = true;
                common++;
            }
        }

        private PersonTime TimeOf(PersonId person, bool[] open)
        {
            var planning = new List<AvailabilityWindow>();
            for (var window = 0; window < open.Length; window++)
            {
                if (open[window])
                    planning.Add(calendar.Windows[window]);
            }
            return new(person) { Planning = planning.ToValueList(), Busy = BusyTimes() };
        }

        /// <summary>Three of a hundred class periods: one of each thirty-three on average.</summary>
        private ValueList<BusyTime> BusyTimes()
        {
            var busy = new List<BusyTime>(calendar.BusyTimes.Count / 30);
            for (var at = numbers.Below(66); at < calendar.BusyTimes.Count; at += 1 + numbers.Below(66))
                busy.Add(calendar.BusyTimes[at]);
            return busy.ToValueList();
        }
    }
}
