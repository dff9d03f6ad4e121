namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The changes of a board, each written down.</summary>
internal sealed partial class Board
{
    private const int ChangedPlace = 0;
    private const int ChangedHome = 1;
    private const int ChangedWanted = 2;
    private const int ChangedDays = 3;
    private const int ChangedOnly = 4;
    private const int ChangedPin = 5;
    private const int ChangedHost = 6;

    /// <summary>A change: what it was before. No two have the same stamp.</summary>
    internal readonly record struct Change(int Session, int Kind, int Old, int Stamp);

    /// <summary>Where the journal stands, to come back to.</summary>
    internal int Mark => journal.Count;

    /// <summary>The same number means the same board: changes that were all taken back do not count. From 1.</summary>
    internal int Version => journal.Count == 0 ? settled : journal[journal.Count - 1].Stamp;

    /// <summary>Takes back every change since a mark.</summary>
    internal void TakeBack(int mark)
    {
        for (var i = journal.Count - 1; i >= mark; i--)
        {
            var (session, change, old, _) = journal[i];
            switch (change)
            {
                case ChangedPlace:
                    PutAt(session, old);
                    break;
                case ChangedHome:
                    SetHomeTo(session, (old & 0x3FFFFF) - 1, old >> 22);
                    break;
                case ChangedWanted:
                    SetWantedTo(session, old != 0);
                    break;
                case ChangedDays:
                    First[session] = old & 0xFFFF;
                    Last[session] = old >> 16;
                    break;
                case ChangedPin:
                    pinned[session] = old != 0;
                    break;
                case ChangedHost:
                    SetHostTo(session, old);
                    break;
                default:
                    Only[session] = old;
                    break;
            }
        }
        journal.CutTo(mark);
    }

    /// <summary>Forgets what was written down: there is no way back from here.</summary>
    internal void Settle()
    {
        settled = Version;
        journal.Clear();
    }

    private void Note(int session, int change, int old) => journal.Add(new(session, change, old, ++stamp));

    /// <summary>Puts a session at a place, or takes it off the board. Nothing is checked.</summary>
    internal void Put(int session, int place)
    {
        Note(session, ChangedPlace, At[session]);
        PutAt(session, place);
    }

    internal void SetHome(int session, int home, int label)
    {
        if (Home[session] == home && HomeLabel[session] == label)
            return;
        Note(session, ChangedHome, (Home[session] + 1) | (HomeLabel[session] << 22));
        SetHomeTo(session, home, label);
    }

    /// <summary>Wishes for a session and puts it at a place.</summary>
    internal void PutWanted(int session, int place)
    {
        SetWanted(session, true);
        Put(session, place);
    }

    internal void SetWanted(int session, bool wanted)
    {
        if (Wanted[session] == wanted)
            return;
        Note(session, ChangedWanted, Wanted[session] ? 1 : 0);
        SetWantedTo(session, wanted);
    }

    internal void SetDays(int session, int first, int last)
    {
        if (First[session] == first && Last[session] == last)
            return;
        Note(session, ChangedDays, First[session] | (Last[session] << 16));
        (First[session], Last[session]) = (first, last);
    }

    internal void SetOnly(int session, int place)
    {
        if (Only[session] == place)
            return;
        Note(session, ChangedOnly, Only[session]);
        Only[session] = place;
    }

    /// <summary>Says which 1:1 takes a part of a cycle in, or that none does.</summary>
    internal void SetHost(int session, int host)
    {
        Note(session, ChangedHost, hosts[session]);
        SetHostTo(session, host);
    }

    private void SetHostTo(int session, int host)
    {
        if (hosts[session] != NoHost)
            guests[hosts[session]]--;
        hosts[session] = host;
        if (host != NoHost)
            guests[host]++;
    }

    private void SetPinned(int session, bool isPinned)
    {
        if (pinned[session] == isPinned)
            return;
        Note(session, ChangedPin, pinned[session] ? 1 : 0);
        pinned[session] = isPinned;
    }

    private void SetWantedTo(int session, bool wanted)
    {
        Wanted[session] = wanted;
        NoteLeft(session);
    }

    /// <summary>Keeps the list of what is left in step.</summary>
    private void NoteLeft(int session)
    {
        var isLeft = Wanted[session] && At[session] < 0;
        var place = placeInLeft[session];
        if (isLeft == (place >= 0))
            return;
        if (isLeft)
        {
            placeInLeft[session] = lefts;
            left[lefts++] = session;
            return;
        }
        var moved = left[--lefts];
        left[place] = moved;
        placeInLeft[moved] = place;
        placeInLeft[session] = -1;
    }

    private void SetHomeTo(int session, int home, int label)
    {
        var before = CostNow(session);
        (Home[session], HomeLabel[session]) = (home, label);
        Score = Score with { Cost = Score.Cost + CostNow(session) - before };
    }

    /// <summary>Says what people were told. A session that is not there, moved or without a time, costs a move.</summary>
    internal void Publish(int session, int place)
    {
        var before = CostNow(session);
        Published[session] = place;
        Score = Score with { Cost = Score.Cost + CostNow(session) - before };
    }

    private int CostNow(int session) =>
        At[session] >= 0 ? CostOf(session, At[session])
        : Published[session] >= 0 ? Score.Moved
        : 0;

    private void PutAt(int session, int place)
    {
        var track = Tracks[session];
        var before = CostNow(session);
        if (At[session] >= 0)
        {
            Unlink(track.Lead, session * 2);
            Unlink(track.Teacher, (session * 2) + 1);
            Count1(track, At[session], -1);
            Score = Score with { Placed = Score.Placed - Weight[session] };
        }
        At[session] = place;
        NoteLeft(session);
        if (place >= 0)
        {
            Link(track.Lead, session * 2);
            Link(track.Teacher, (session * 2) + 1);
            Count1(track, place, 1);
            Score = Score with { Placed = Score.Placed + Weight[session] };
        }
        Score = Score with { Cost = Score.Cost + CostNow(session) - before };
    }

    private void Count1(Track track, int place, short by)
    {
        var week = weekOfDay[Place.Day(place)];
        inWeek[(track.Lead * 2 * weeks) + week] += by;
        inWeek[(((track.Teacher * 2) + 1) * weeks) + week] += by;
        if (track.IsObservation)
            return;
        meetingsInWeek[(track.Lead * weeks) + week] += by;
        meetingsInWeek[(track.Teacher * weeks) + week] += by;
    }

    private void Link(int person, int entry)
    {
        ref var start = ref head[(person * days) + Place.Day(At[entry >> 1])];
        next[entry] = start;
        start = entry;
    }

    private void Unlink(int person, int entry)
    {
        ref var link = ref head[(person * days) + Place.Day(At[entry >> 1])];
        while (link != entry)
            link = ref next[link];
        link = next[entry];
    }
}
