namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>What a session finds on one day.</summary>
internal sealed partial class Board
{
    /// <summary>One day as a session finds it, gathered once so that all of the day's places are asked quickly.</summary>
    /// <remarks>It holds until the board changes on that day or in that week; what was put and taken back since does not matter.</remarks>
    internal sealed class DayView(Board board)
    {
        private Block[] blocks = new Block[16];
        private int count;
        private int length;
        private int ofLead;
        private int ofTeacher;
        private int observations;
        private bool isObservation;
        private bool weekIsFull;
        private bool isFull;

        /// <summary>A session on the day: the minutes in which none may begin or end, and the caps that it counts for.</summary>
        private struct Block
        {
            internal int From;
            internal int To;
            internal int Session;
            internal byte OfLead;
            internal byte OfTeacher;
            internal byte Observations;
            internal bool Pinned;
        }

        /// <summary>Gathers what stands on a day of a session's lead and teacher, the session itself left out.</summary>
        internal void Look(int session, int day)
        {
            var track = board.Tracks[session];
            (count, ofLead, ofTeacher, observations) = (0, 0, 0, 0);
            length = track.Minutes;
            isObservation = track.IsObservation;
            isFull = weekIsFull = board.IsWeekFull(session, track, board.weekOfDay[day]);
            // In a full week nothing is free, whatever stands on the day.
            if (weekIsFull)
                return;
            var next = board.next;
            for (var entry = board.head[(track.Lead * board.days) + day]; entry >= 0; entry = next[entry])
            {
                if (entry >> 1 == session)
                    continue;
                var asLead = (byte)(1 - (entry & 1));
                Add(track, entry >> 1).OfLead = asLead;
                ofLead += asLead;
            }
            var leads = count;
            for (var entry = board.head[(track.Teacher * board.days) + day]; entry >= 0; entry = next[entry])
            {
                var other = entry >> 1;
                if (other == session)
                    continue;
                // The two may have another session with each other on that day.
                var known = leads == 0 ? -1 : IndexOf(other, leads);
                ref var block = ref known >= 0 ? ref blocks[known] : ref Add(track, other);
                if ((entry & 1) == 0)
                    continue;
                block.OfTeacher = 1;
                block.Observations = (byte)(board.Tracks[other].IsObservation ? 1 : 0);
                ofTeacher++;
                observations += block.Observations;
            }
            isFull = IsFull(ofLead, ofTeacher, observations);
        }

        /// <summary>Whether a starting minute of the day is free.</summary>
        internal bool IsFree(int start)
        {
            board.Looks++;
            if (isFull)
                return false;
            var end = start + length;
            foreach (ref readonly var block in blocks.AsSpan(0, count))
            {
                if (start < block.To && block.From < end)
                    return false;
            }
            return true;
        }

        /// <summary>How many of the day's places are free.</summary>
        internal int FreeAmong(ReadOnlySpan<int> places)
        {
            if (isFull || count == 0)
                return isFull ? 0 : places.Length;
            var free = 0;
            foreach (var place in places)
                free += IsFree(Place.Start(place)) ? 1 : 0;
            return free;
        }

        /// <summary>Says what is in the way of a starting minute of the day.</summary>
        internal Verdict Probe(int start, out int blocker, bool withPinned = false)
        {
            board.Looks++;
            blocker = Place.None;
            if (weekIsFull)
                return Verdict.Never;
            var end = start + length;
            var inTheWay = 0;
            int freedOfLead = 0,
                freedOfTeacher = 0,
                freedObservations = 0;
            foreach (ref readonly var block in blocks.AsSpan(0, count))
            {
                if (start >= block.To || block.From >= end)
                    continue;
                if (++inTheWay > 1 || (block.Pinned && !withPinned))
                    return Verdict.Never;
                blocker = block.Session;
                (freedOfLead, freedOfTeacher, freedObservations) = (block.OfLead, block.OfTeacher, block.Observations);
            }
            if (inTheWay == 0)
                return isFull ? Verdict.DayFull : Verdict.Free;
            return IsFull(ofLead - freedOfLead, ofTeacher - freedOfTeacher, observations - freedObservations)
                ? Verdict.Never
                : Verdict.One;
        }

        private bool IsFull(int withLead, int withTeacher, int observed) =>
            withLead >= board.caps.LeadPerDay
            || withTeacher >= board.caps.TeacherPerDay
            || (isObservation && observed >= board.caps.ObservationsPerDay);

        private int IndexOf(int session, int among)
        {
            for (var i = 0; i < among; i++)
            {
                if (blocks[i].Session == session)
                    return i;
            }
            return -1;
        }

        private ref Block Add(Track track, int other)
        {
            if (count == blocks.Length)
                Array.Resize(ref blocks, count * 2);
            var start = Place.Start(board.At[other]);
            var between = board.travel is null ? 0 : board.travel[track.School, board.Tracks[other].School];
            ref var block = ref blocks[count++];
            block = new()
            {
                From = start - between,
                To = start + board.minutes[other] + between,
                Session = other,
                Pinned = board.Pinned[other],
            };
            return ref block;
        }
    }
}
