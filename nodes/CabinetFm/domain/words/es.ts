import type { Words } from './table';

export const es = {
	punctuation: { colon: ': ' },
	summary: {
		new: 'Nueva reserva',
		cancelled: 'Reserva cancelada',
		reschedule: 'Reserva reprogramada',
		worker_assigned: 'Asignación de especialista',
		worker_removed: 'Retirada de especialista',
		in_work: 'Reserva en gestión',
		report: 'Informe de la cita',
		held: 'La cita tuvo lugar',
		notHeld: 'La cita no tuvo lugar',
		custom_fields_or_note_changed: 'Datos de la reserva modificados',
		other: 'Otro evento',
	},
	label: {
		booking: 'Reserva',
		cancelledBy: 'Cancelada por',
		reason: 'Motivo',
		comment: 'Comentario',
		note: 'Nota',
	},
	role: { client: 'cliente', expert: 'especialista', company: 'empresa' },
	changes: {
		changed: 'Reserva modificada',
		was: 'Antes',
		now: 'Ahora',
		timeUnchanged: 'Sin cambio de hora',
		shift: 'Cambio',
		duration: 'Duración',
		before: 'antes',
		expert: { name: 'Especialista', another: 'Cambio de especialista', none: 'Sin especialista' },
		service: { name: 'Servicio', another: 'Otro servicio', none: 'Sin servicio' },
		client: { name: 'Cliente', another: 'Cambio de cliente', none: 'Sin cliente' },
	},
	distance: {
		lessThanAMinute: 'menos de un minuto',
		later: 'más tarde',
		earlier: 'antes',
		sameTime: 'misma hora',
	},
} satisfies Words;
