import type { Words } from './table';

export const fr = {
	/** French sets a space before the colon, one at which no line breaks. */
	punctuation: { colon: '\u00a0: ', greeting: { before: ' ', name: 'first', after: ',' } },
	summary: {
		new: 'Nouvelle réservation',
		cancelled: 'Réservation annulée',
		reschedule: 'Réservation déplacée',
		worker_assigned: 'Attribution d’un spécialiste',
		worker_removed: 'Retrait du spécialiste',
		in_work: 'Réservation prise en charge',
		report: 'Compte rendu du rendez-vous',
		held: 'Le rendez-vous a eu lieu',
		notHeld: 'Le rendez-vous n’a pas eu lieu',
		custom_fields_or_note_changed: 'Données de la réservation modifiées',
		other: 'Autre événement',
	},
	label: {
		booking: 'Réservation',
		cancelledBy: 'Annulée par',
		reason: 'Motif',
		comment: 'Commentaire',
		note: 'Remarque',
	},
	role: { client: 'le client', expert: 'le spécialiste', company: 'l’entreprise' },
	changes: {
		changed: 'Réservation modifiée',
		was: 'Ancienne date',
		now: 'Nouvelle date',
		timeUnchanged: 'Horaire inchangé',
		shift: 'Décalage',
		duration: 'Durée',
		before: 'avant',
		expert: {
			name: 'Spécialiste',
			another: 'Changement de spécialiste',
			none: 'Sans spécialiste',
		},
		service: { name: 'Prestation', another: 'Autre prestation', none: 'Sans prestation' },
		client: { name: 'Client(e)', another: 'Changement de client', none: 'Sans client' },
	},
	distance: {
		lessThanAMinute: 'moins d’une minute',
		later: 'plus tard',
		earlier: 'plus tôt',
		sameTime: 'même horaire',
	},
	message: {
		greeting: 'Bonjour',
		subject: {
			new: 'Votre réservation',
			reminder: 'Rappel de réservation',
			past: 'Rendez-vous passé',
		},
		client: {
			new: 'Votre réservation est enregistrée',
			cancelled: 'Votre réservation a été annulée',
			reschedule: 'Votre réservation a été déplacée',
			changed: 'Votre réservation a été modifiée',
			worker_assigned: 'Un spécialiste a été affecté à votre réservation',
			worker_removed: 'Le spécialiste n’est plus affecté à votre réservation',
			reminder: 'Nous vous rappelons votre réservation',
			past: 'L’heure de votre réservation est passée',
		},
		stands: 'La réservation reste valable',
		expert: {
			worker_assigned: 'Une réservation vous a été attribuée',
			worker_removed: 'Cette réservation ne vous est plus attribuée',
		},
		label: {
			when: 'Date et heure',
			price: 'Prix',
			where: 'Lieu',
			phone: 'Téléphone',
			email: 'Adresse e-mail',
		},
		link: {
			reschedule: 'Déplacer la réservation',
			cancel: 'Annuler la réservation',
			anotherTime: 'Choisir un autre horaire',
		},
	},
} satisfies Words;
